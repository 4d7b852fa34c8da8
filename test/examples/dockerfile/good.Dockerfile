# syntax=docker/dockerfile:1
FROM golang:1.24-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    --network=none \
    CGO_ENABLED=0 go build -trimpath -o /out/storefront ./cmd/storefront

FROM gcr.io/distroless/static-debian12:nonroot
LABEL org.opencontainers.image.title="storefront"
COPY --from=build --chown=10001:10001 /out/storefront /usr/local/bin/storefront
USER 10001:10001
EXPOSE 8080/tcp
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/storefront"]
