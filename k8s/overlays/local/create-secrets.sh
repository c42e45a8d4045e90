#!/bin/sh
# Makes up the secrets of a local cluster and hands them to kubectl; nothing is written to disk. Run it once: the
# database keeps the password it was created with.
set -eu

random() { openssl rand -hex 32; }
secret() { # name, then lines of "key: value" on standard input; never an argument, which any process could read
    printf 'apiVersion: v1
kind: Secret
metadata: {name: %s, namespace: sigap}
stringData:
' "$1"
    sed 's/^ *\([a-z-]*\): \(.*\)/  \1: "\2"/'
    echo ---
}

kubectl get namespace sigap >/dev/null 2>&1 || kubectl create namespace sigap
password=$(random)
uri="mongodb-uri: mongodb://sigap:$password@mongodb:27017/?replicaSet=sigap&authSource=admin"
registry=$(random) reporting=$(random) dispatch=$(random) notifications=$(random) command=$(random) bff=$(random)

{
    secret mongodb <<END
        password: $password
        replica-set-key: $(random)
END
    secret volunteer-registry <<END
        $uri
        client-secret: $registry
        nik-key: $(openssl rand -base64 32)
END
    secret incident-reporting <<END
        $uri
        client-secret: $reporting
END
    secret resource-dispatch <<END
        $uri
        client-secret: $dispatch
END
    secret notifications <<END
        $uri
        client-secret: $notifications
END
    secret command-center <<END
        $uri
        client-secret: $command
        client-secret-bff: $bff
        scrape-token: $(random)
END
    secret identity <<END
        $uri
        client-secret-bff: $bff
        client-secret-registry: $registry
        client-secret-reporting: $reporting
        client-secret-dispatch: $dispatch
        client-secret-notifications: $notifications
        client-secret-command: $command
END
} | kubectl create -f -
