#!/bin/sh
# Creates the topics of topics.yaml and one dead-letter topic for each (topic, group). What exists is left as it is:
# partition counts are fixed at creation. Runs in the compose job and the k8s Job, inside the Kafka image.
#   SIGAP_KAFKA_BOOTSTRAP    host:port of the broker
#   SIGAP_KAFKA_REPLICATION  replicas of each topic, 1 by default; with 3 or more, two must have a record
set -eu

topics=${TOPICS_FILE:-$(dirname "$0")/topics.yaml}
kafka_topics=${KAFKA_TOPICS_COMMAND:-/opt/kafka/bin/kafka-topics.sh}
replicas=${SIGAP_KAFKA_REPLICATION:-1}
in_sync=1
[ "$replicas" -lt 3 ] || in_sync=2

create() { # name partitions retention.ms
    "$kafka_topics" --bootstrap-server "$SIGAP_KAFKA_BOOTSTRAP" --create --if-not-exists \
        --topic "$1" --partitions "$2" --replication-factor "$replicas" \
        --config "retention.ms=$3" --config "min.insync.replicas=$in_sync" </dev/null
}

field() { # name, out of $line
    printf '%s\n' "$line" | sed -n "s/.*[{ ]$1: \([^,}]*\)[,}].*/\1/p"
}

grep '^  - {name: ' "$topics" | while IFS= read -r line; do
    name=$(field name)
    retention=$(field retention)
    case $retention in
        forever) milliseconds=-1 ;;
        *h) milliseconds=$((${retention%h} * 3600000)) ;;
        *) echo "retention of $name is neither forever nor hours: $retention" >&2; exit 1 ;;
    esac
    create "$name" "$(field partitions)" "$milliseconds"
    for group in $(printf '%s\n' "$line" | sed -n 's/.*groups: \[\([^]]*\)\].*/\1/p' | tr ',' ' '); do
        create "$name.$group.dlq" 1 -1
    done
done
