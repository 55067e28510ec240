"""What notebooks need: jars, packages, the kernel, and an environment that keeps Jupyter's own files out of the home folder."""

from . import jdk as jdks
from . import kernel, maven, venv
from .alone import alone
from .jdk import Jdk
from .machine import TARGET, TOOLS_LOCK, VENV
from .machine import environment as plain_environment


def ready() -> Jdk:
    """Makes sure that notebooks can run; returns the JDK on which they do."""
    jdk = jdks.find()
    install(jdk)
    return jdk


def install(jdk: Jdk) -> None:
    """Builds and installs the kernel where it is not there already."""
    maven.build(maven.NOTEBOOK, jdk)
    venv.make(VENV, TOOLS_LOCK)
    if not kernel.installed(jdk):
        with alone():
            kernel.install(jdk)


def environment(jdk: Jdk) -> dict[str, str]:
    """Returns the environment for Jupyter: this course's kernel first, and everything that Jupyter writes in this folder."""
    own = TARGET / "jupyter"
    (own / "runtime").mkdir(parents=True, exist_ok=True)
    places = {"JUPYTER_RUNTIME_DIR": "runtime", "JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data", "IPYTHONDIR": "ipython",
              "JUPYTERLAB_WORKSPACES_DIR": "workspaces", "JUPYTERLAB_SETTINGS_DIR": "settings"}
    return {**plain_environment(jdk), "JUPYTER_PREFER_ENV_PATH": "1", **{name: str(own / folder) for name, folder in places.items()}}
