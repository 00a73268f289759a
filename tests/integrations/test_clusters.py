"""The pipeline of the README on datatrove's executors for clusters: the same documents come out as on one machine.

There is no cluster here. Slurm's commands are stood in for by scripts that run each task of a job right away, in a
process of its own, as the cluster's machines would: the pipeline has to survive being stored and sent.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("datatrove")
pytest.importorskip("orjson")

from datatrove.executor import LocalPipelineExecutor, RayPipelineExecutor, SlurmPipelineExecutor
from datatrove.executor.base import PipelineExecutor
from datatrove.pipeline.base import PipelineStep

from tests.integrations.test_datatrove import pipeline, shards, written

__all__ = ["shards"]  # a fixture, which pytest finds by its name

TASKS = 2

SBATCH = """#!/bin/bash
# sbatch --export=ALL,RUN_OFFSET=N SCRIPT
set -e
export RUN_OFFSET=0
for argument; do
  case $argument in --export=*RUN_OFFSET=*) RUN_OFFSET=${argument##*=} ;; esac
done
last=$(sed -n 's/^#SBATCH --array=0-\\([0-9]*\\).*/\\1/p' "${@: -1}")
for task in $(seq 0 "$last"); do
  SLURM_ARRAY_TASK_ID=$task SLURM_NODELIST=node1 bash "${@: -1}" >&2
done
echo Submitted batch job 7
"""

SRUN = """#!/bin/bash
# srun -l -n 1 COMMAND...
shift 3
exec "$@"
"""

SCONTROL = """#!/bin/bash
# scontrol show hostnames NODES
echo "$3"
"""

Executor = Callable[[list[PipelineStep], Path], PipelineExecutor]


def local(steps: list[PipelineStep], logs: Path) -> PipelineExecutor:
    return LocalPipelineExecutor(steps, tasks=TASKS, logging_dir=str(logs))


def slurm(steps: list[PipelineStep], logs: Path) -> PipelineExecutor:
    return SlurmPipelineExecutor(steps, tasks=TASKS, time="00:10:00", partition="cpu", logging_dir=str(logs))


def ray(steps: list[PipelineStep], logs: Path) -> PipelineExecutor:
    return RayPipelineExecutor(steps, tasks=TASKS, workers=TASKS, logging_dir=str(logs))


def records(executor: Executor, shards: Path, out: Path) -> dict[str, list[object]]:
    """What a run writes, by where it writes it; each document with all that is known of it."""
    executor(pipeline(shards, out), out / "logs").run()
    return {
        name: sorted(((record["id"], record["text"], record["metadata"]) for record in written(out / name)), key=repr)
        for name in ("clean", "left", "rejects")
    }


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slurm's commands, and the place of datatrove's own, on the path."""
    commands = tmp_path / "commands"
    commands.mkdir()
    for name, script in {"sbatch": SBATCH, "srun": SRUN, "scontrol": SCONTROL}.items():
        (commands / name).write_text(script, encoding="utf-8")
        (commands / name).chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join([str(commands), os.path.dirname(sys.executable), os.environ["PATH"]]))


@pytest.mark.usefixtures("cluster")
def test_slurm(shards: Path, tmp_path: Path) -> None:
    there = records(slurm, shards, tmp_path / "there")
    assert there == records(local, shards, tmp_path / "here")
    assert len(there["clean"]) == 12
    assert (tmp_path / "there" / "logs" / "stats.json").exists()


def test_ray(shards: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray")
    there = records(ray, shards, tmp_path / "there")
    assert there == records(local, shards, tmp_path / "here")
    assert len(there["clean"]) == 12
