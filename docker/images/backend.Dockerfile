# Needs `./mvnw -pl backend -am package` first; the image holds the product, not the build tools.
FROM eclipse-temurin:25-jre
# A new volume takes the owner of the folder it is mounted on.
RUN useradd --system --uid 10001 --no-create-home seedbed && install -d -m 0700 -o seedbed /var/lib/seedbed/files
WORKDIR /opt/seedbed
COPY backend/target/quarkus-app/ ./
# A training run that ends before anything is connected to; its cache holds the loaded and linked classes (JEP 483, 514).
# Made in this image, because a cache fits only the Java and the files it was made with.
RUN java -XX:AOTCacheOutput=seedbed.aot -Dquarkus.appcds.generate=true -jar quarkus-run.jar && test -s seedbed.aot
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 QUARKUS_LOG_CONSOLE_JSON_ENABLED=true QUARKUS_SHUTDOWN_TIMEOUT=30S
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=seedbed.aot", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
