from tests.prompts.lock import COMMAND, RERECORD, current, locked


def test_what_models_read_has_not_changed_unnoticed() -> None:
    now, then = current(), locked()
    changed = sorted(name for name in now.keys() | then.keys() if now.get(name) != then.get(name))
    assert not changed, (
        f"changed: {', '.join(changed)}. What a release holds never changes: write a new file (`extract.v2.md`). "
        f"Before a release: `{COMMAND}`, then `{RERECORD}`, because the cassettes hold what was asked."
    )
