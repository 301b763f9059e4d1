# Built once for PostgreSQL, so that the container starts at once and never writes to its own files.
FROM keycloak/keycloak:26.7.3
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized"]
