from __future__ import annotations

from pathlib import Path

import pytest

from pressmark.store.surroundings import mounts, network_of, surroundings, synced_by

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/kim/local ext4 rw 0 0
//nas/news /mnt/news\040of\040all cifs rw 0 0
kim@host:/ /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
veil /mnt/veil fuse.gocryptfs rw 0 0
tmpfs /mnt/news\040of\040all/here tmpfs rw 0 0
tmpfs /mnt/covered tmpfs rw 0 0
host /mnt/covered 9p rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/opt/a.pressmark", ""),
        ("/home/kim/a.pressmark", "nfs4"),
        ("/home/kim/local/a.pressmark", ""),
        ("/mnt/news of all/a.pressmark", "cifs"),
        ("/mnt/news of all/here/a.pressmark", ""),
        ("/mnt/newspapers/a.pressmark", ""),
        ("/mnt/ssh/a.pressmark", "sshfs"),
        ("/media/stick/a.pressmark", ""),
        ("/mnt/veil/a.pressmark", ""),
        ("/mnt/covered/a.pressmark", "9p"),
        (r"\\nas\news\a.pressmark", "smb"),
    ],
)
def test_a_network_drive_is_known_by_its_type(path: str, network: str) -> None:
    assert network_of(Path(path), MOUNTS) == network


def test_nothing_is_known_where_nothing_is_told() -> None:
    assert network_of(Path("/home/kim/a.pressmark"), "") == ""


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (The Herald)", "Dropbox"),
        ("OneDrive - The Herald", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Boxes", ""),
        ("Dropbox articles", ""),
        ("my drive notes", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, program: str) -> None:
    assert synced_by(Path("/home/kim", folder, "news", "a.pressmark")) == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".stfolder", "Syncthing"),
        (".sync_0a1b2c.db", "Nextcloud"),
        (".dropbox.cache", "Dropbox"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".synced", ""),
    ],
)
def test_a_synced_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, mark: str, program: str
) -> None:
    (tmp_path / mark).touch()
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert synced_by(inner / "a.pressmark") == program


def test_a_link_into_a_synced_folder_leads_there(tmp_path: Path) -> None:
    (tmp_path / "synced").mkdir()
    (tmp_path / "synced" / ".stfolder").touch()
    (tmp_path / "here").symlink_to(tmp_path / "synced")
    assert surroundings(tmp_path / "here" / "a.pressmark").synced == "Syncthing"


def test_an_ordinary_folder_of_this_computer_is_ordinary(tmp_path: Path) -> None:
    assert network_of(tmp_path / "a.pressmark", mounts()) == ""
    assert surroundings(tmp_path / "a.pressmark").is_ordinary
