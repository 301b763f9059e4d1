# Needs `npm ci && npm run build` in frontend/ first.
FROM nginx:1.28
COPY docker/nginx/nginx.conf docker/nginx/security-headers.conf /etc/nginx/
COPY docker/nginx/default.conf.template /etc/nginx/templates/
COPY frontend/dist/ /usr/share/nginx/html/
RUN rm /etc/nginx/conf.d/default.conf
USER 101
EXPOSE 8080
