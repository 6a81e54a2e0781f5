"""Tests with cassettes live in this folder: here calls are recorded and played as `tests/recording.py` tells."""

from tests.recording import (
    nothing_missed_and_nothing_left_over,
    pytest_recording_configure,
    recorded,
    vcr_cassette_dir,
    vcr_config,
)

__all__ = [
    "nothing_missed_and_nothing_left_over",
    "pytest_recording_configure",
    "recorded",
    "vcr_cassette_dir",
    "vcr_config",
]
