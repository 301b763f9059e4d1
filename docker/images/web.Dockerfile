# Needs `npm ci && npm run build` in frontend/ first.
FROM nginx:1.28
COPY docker/nginx/default.conf.template /etc/nginx/templates/
COPY frontend/dist/ /usr/share/nginx/html/
