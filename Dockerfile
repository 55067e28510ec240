# The course in a container, set up while the image is built:
#   docker build -t chain-rule .
#   docker run --rm -p 8888:8888 chain-rule
# prints the address at which JupyterLab answers. Binder builds the same file.

# All that the course needs and does not bring itself: JDK, Maven, Python, letters for charts, a sandbox for grading.
FROM debian:12-slim AS base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      openjdk-17-jdk-headless maven python3 python3-venv fontconfig fonts-dejavu-core bubblewrap git ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home --uid 1000 learner \
 && install -d -o learner /home/learner/course
USER learner

FROM base
WORKDIR /home/learner/course
COPY --chown=learner . .
RUN ./course run 00
# What a hub or Binder starts in place of the command below.
RUN .venv/bin/pip install --no-cache-dir jupyterhub==6.1.1 notebook==7.6.5
ENV PATH=/home/learner/course/.venv/bin:$PATH JUPYTER_PREFER_ENV_PATH=1
EXPOSE 8888
CMD ["./course", "lab", "--no-browser", "--ServerApp.ip=0.0.0.0"]
