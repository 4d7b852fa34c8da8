/** Texts with the language that each line is coloured as in front of it. */
export const colourCases: readonly (readonly [scope: string, name: string, marked: string])[] = [
  [
    "source.dockerfile",
    "a script, whatever its quotes",
    `
            |FROM alpine
            |RUN --mount=type=cache,target=/x <<'EOF' sh -e
 shellscript|  echo "don't
 shellscript|  echo EOF of nothing
            |EOF
            |RUN echo 1
    `,
  ],
  [
    "source.dockerfile",
    "tabs before the end of a <<- script",
    `
            |RUN <<-END
 shellscript|	true
            |	END
            |CMD a
    `,
  ],
  [
    "source.dockerfile",
    "a script for Python",
    `
            |RUN python3 <<EOF
      python|print(1 << 2)
            |EOF
    `,
  ],
  [
    "source.dockerfile",
    "files, by their endings",
    `
            |COPY <<EOF /etc/app.json
        json|{"a": 1}
            |EOF
            |COPY --chmod=755 <<"X" /usr/share/words
      string|just words
            |X
            |ADD <<a.b "/run.sh"
 shellscript|exit 1
            |a.b
    `,
  ],
  [
    "source.dockerfile",
    "no here-document",
    `
            |RUN echo $((1 << 3))
            |LABEL a="<<EOF"
            |USER x
    `,
  ],
  [
    "source.yaml",
    "a script behind -c",
    `
            |kind: Pod
            |spec:
            |  containers:
            |  - command:
            |    - sh
            |    - -ec
            |    - |
 shellscript|      set -x
 shellscript|
 shellscript|      exit 0
            |    image: a
            |    args: [a]
            |  - name: b
    `,
  ],
  [
    "source.yaml",
    "arguments behind a shell",
    `
            |containers:
            |  - name: a
            |    command: ["/bin/sh", "-c"]
            |    args:
            |      - |
 shellscript|        echo "a: b
            |      - second
            |    image: a
            |  - name: b
    `,
  ],
  [
    "source.yaml",
    "files in a ConfigMap",
    `
            |data:
            |  run.sh: |
 shellscript|    set -e
 shellscript|
 shellscript|    id
            |  a.py: |-
      python|    import os
            |  name: value
            |  text: |
            |    set -e
    `,
  ],
  [
    "source.yaml",
    "other lists",
    `
            |containers:
            |- args:
            |  - -c
            |  - a: b
            |  env:
            |  - name: c
            |    value: |
            |      set -e
    `,
  ],
];
