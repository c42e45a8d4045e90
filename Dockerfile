# Images of Sigap. docker-compose.yml builds `service` once per service, and `topics` for the job that creates topics.

FROM node:20.19.5-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
# the pages of command-center are built by its own Maven build, which calls npm
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
ARG MODULE
# plain jars on the class path, no repackaged one: it starts faster and is what the tests run
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -DskipTests -pl "${MODULE}" -am package dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory=/app/lib \
    && find "${MODULE}/target" -maxdepth 1 -name '*.jar' ! -name '*-tests.jar' -exec cp {} /app/lib/ \;

FROM apache/kafka:4.1.2 AS topics
COPY infrastructure/contracts/provision-topics.sh infrastructure/contracts/src/main/resources/sigap/topics.yaml /opt/sigap/
ENTRYPOINT ["/bin/sh", "/opt/sigap/provision-topics.sh"]

FROM eclipse-temurin:25.0.3_9-jre-noble AS service
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin sigap \
    && install -d -o 10001 -g 10001 /var/lib/sigap
COPY --from=build /app/lib /app/lib
ARG MAIN
ENV MAIN=${MAIN} JAVA_OPTS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
USER 10001:10001
# sh replaces itself by java, so that java gets the signal to stop
ENTRYPOINT ["/bin/sh", "-c", "exec java $JAVA_OPTS -cp '/app/lib/*' \"$MAIN\""]
