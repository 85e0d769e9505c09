# The steps are those of `npm start`, done once: install from the lock file, build, run.
FROM node:20.19.4-bookworm-slim

WORKDIR /app

# The lock file alone decides this layer: a change of the sources does not install again.
COPY package.json package-lock.json .npmrc ./
RUN npm ci

COPY tsconfig.json tsconfig.build.json ./
COPY CHANGELOG.md ./
COPY bin bin
COPY src src
COPY routes routes
COPY jobs jobs
RUN node bin/build.mjs

# The lake and the state are written here and nowhere else.
RUN mkdir /data && chown node:node /data
VOLUME /data

ENV HOST=0.0.0.0 PORT=5000 DATA_DIR=/data
EXPOSE 5000
USER node

HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "bin/goldserve.mjs", "serve"]
