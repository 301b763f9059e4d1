# Needs `./mvnw -pl backend -am package` first; the image holds the product, not the build tools.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 seedbed
WORKDIR /opt/seedbed
COPY backend/target/quarkus-app/ ./
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=10s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
