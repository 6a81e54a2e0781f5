import os
import pickle
import zipfile
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from training.inputs import Unfit  # noqa: E402  only where its own extra is installed
from training.kept import keep, whole  # noqa: E402  as above
from training.network import Network  # noqa: E402  as above
from training.recipes import RECIPES  # noqa: E402  as above


@pytest.fixture
def network() -> Network:
    torch.manual_seed(3)
    return Network()


def test_weights_come_back_as_they_were_kept(network: Network, tmp_path: Path) -> None:
    keep(network, "both", 4650, tmp_path / "network.pt")
    found = whole(tmp_path / "network.pt", "both").state_dict()
    assert all(torch.equal(found[name], held) for name, held in network.state_dict().items())


def test_a_file_of_weights_alone_is_believed(network: Network, tmp_path: Path) -> None:
    torch.save(network.state_dict(), tmp_path / "old.pt")
    assert torch.equal(whole(tmp_path / "old.pt", "both").heads.bias, network.heads.bias)


def test_the_weights_of_another_recipe_are_refused_where_one_is_asked_for(network: Network, tmp_path: Path) -> None:
    keep(network, "clean", 610, tmp_path / "network.pt")
    with pytest.raises(Unfit, match=r"weights that `clean` made; wanted: network.pt"):
        whole(tmp_path / "network.pt", "both")
    assert torch.equal(whole(tmp_path / "network.pt").heads.bias, network.heads.bias)


def test_the_weights_of_a_run_that_was_cut_are_only_tried(network: Network, tmp_path: Path) -> None:
    keep(network, "both", 20, tmp_path / "network.pt")
    with pytest.raises(Unfit, match="`both` made in 20 of its 4650 steps, no model to go on from"):
        whole(tmp_path / "network.pt", "both")
    assert torch.equal(whole(tmp_path / "network.pt", "both", tried=True).heads.bias, network.heads.bias)


def test_a_network_that_was_cut_before_is_refused(tmp_path: Path) -> None:
    keep(Network(RECIPES["slim"].sizes), "slim", 4000, tmp_path / "network.pt")
    with pytest.raises(Unfit, match="weights of a network of other sizes, as `slim` cuts it, made by `slim`"):
        whole(tmp_path / "network.pt", "both")


@pytest.mark.parametrize("held", [{"a": 1}, {"weights": 5}, [1, 2], 7])
def test_a_file_of_torch_that_holds_no_network_is_refused(held: object, tmp_path: Path) -> None:
    torch.save(held, tmp_path / "other.pt")
    with pytest.raises(Unfit, match=r"weights of a network of another kind|holds no weights by name"):
        whole(tmp_path / "other.pt")


def test_another_zip_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.pt", "w") as archive:
        archive.writestr("read.me", "nothing")
    with pytest.raises(Unfit, match="it holds no weights that torch can read"):
        whole(tmp_path / "other.pt")


class Harmful:
    def __init__(self, made: Path) -> None:
        self.made = made

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.made),)


def test_a_file_that_torch_did_not_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / "network.pt").write_text("weights")
    with pytest.raises(Unfit, match=r"network\.pt: a file of another kind; wanted: network\.pt"):
        whole(tmp_path / "network.pt")
    with pytest.raises(Unfit, match="no such file"):
        whole(tmp_path / "none.pt")


@pytest.mark.parametrize("write", [torch.save, lambda held, path: path.write_bytes(pickle.dumps(held))])
def test_nothing_in_a_file_is_run(write: object, tmp_path: Path) -> None:
    assert callable(write)
    write({"weights": Harmful(tmp_path / "harm")}, tmp_path / "harmful.pt")
    with pytest.raises(Unfit):
        whole(tmp_path / "harmful.pt")
    assert not (tmp_path / "harm").exists()
