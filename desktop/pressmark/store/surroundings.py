"""What kind of place a project lies in: a network drive, a folder that is synced."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pressmark.store.owner import real_path

_MOUNTS = Path("/proc/self/mounts")

_REMOTE = re.compile(
    "9p|acfs|afs|beegfs|ceph|cifs|coda|davfs|drvfs|fhgfs|glusterfs|gpfs|lustre|ncpfs"
    "|nfs4?|panfs|prl_fs|shfs|smb[23]|smbfs|vboxsf|virtiofs|vmhgfs"
    "|fuse[.](ceph|ceph-fuse|curlftpfs|davfs2?|gcsfuse|glusterfs|goofys|gvfsd-fuse"
    "|google-drive-ocamlfuse|juicefs|kio-fuse|mega|moosefs|onedriver|rclone|s3fs"
    "|smbnetfs|sshfs|vmhgfs-fuse)"
)
"""Types of file systems that are of another computer, or another system's."""

_FOLDERS = {
    "Dropbox": re.compile(r"Dropbox( \(.+\))?", re.IGNORECASE),
    "OneDrive": re.compile(r"OneDrive( - .+)?|OneDrive-.+", re.IGNORECASE),
    "Google Drive": re.compile(r"Google ?Drive|GoogleDrive-.+|My Drive", re.IGNORECASE),
    "iCloud Drive": re.compile(r"iCloud ?Drive|Mobile Documents", re.IGNORECASE),
    "Nextcloud": re.compile(r"Nextcloud\d?", re.IGNORECASE),
    "ownCloud": re.compile(r"ownCloud\d?", re.IGNORECASE),
    "Seafile": re.compile(r"Seafile|Seadrive", re.IGNORECASE),
    "pCloud": re.compile(r"pCloud ?(Drive|Sync)", re.IGNORECASE),
    "MEGA": re.compile(r"MEGAsync"),
    "Box": re.compile(r"Box Sync|Box-Box"),
    "Proton Drive": re.compile(r"Proton ?Drive(-.+)?", re.IGNORECASE),
}
"""What such a program calls the folder that it keeps the same everywhere."""

_MARKS = {
    "Dropbox": re.compile(r"[.]dropbox|[.]dropbox[.]cache"),
    "Syncthing": re.compile(r"[.]stfolder|[.]stversions"),
    "Nextcloud": re.compile(r"[.]_?sync_.+[.]db|[.]nextcloudsync[.]log"),
    "ownCloud": re.compile(r"[.]owncloudsync[.]log"),
    "Google Drive": re.compile(r"[.]tmp[.]drive(up|down)load"),
}
"""What it puts into that folder, always beginning with a dot."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a project lies: the type of its network drive, the program that syncs it.

    Both are empty where it is an ordinary folder of this computer.
    """

    network: str = ""
    synced: str = ""

    @property
    def is_ordinary(self) -> bool:
        """Whether nothing has to be heeded."""
        return not self.network and not self.synced


def surroundings(path: Path) -> Surroundings:
    """Return what kind of place a file lies in, as far as that can be seen."""
    real = real_path(path)
    return Surroundings(network_of(real, mounts()), synced_by(real))


def keeps_one_file(path: Path) -> bool:
    """Whether a project is to be one whole file between any two commits.

    SQLite's log beside it is not for network drives; and what syncs folders takes the
    two at different moments, or brings one of them without the other.
    """
    return not surroundings(path).is_ordinary


def mounts() -> str:
    """Return which file systems are where, as Linux tells it; nothing elsewhere."""
    try:
        return _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def network_of(path: Path, mounted: str) -> str:
    """Return the type of the network drive that a file is on, or nothing.

    ``mounted`` is as in `/proc/mounts`; a later line covers an earlier one (proc(5)).
    """
    if str(path).startswith("\\\\"):
        return "smb"
    at = [
        (len(where.parts), number, kind)
        for number, (where, kind) in enumerate(_mount_points(mounted))
        if path.is_relative_to(where)
    ]
    kind = max(at, default=(0, 0, ""))[2]
    return kind.removeprefix("fuse.") if _REMOTE.fullmatch(kind) else ""


def _mount_points(mounted: str) -> Iterator[tuple[Path, str]]:
    for line in mounted.splitlines():
        words = line.split(" ")
        if len(words) > 2:  # noqa: PLR2004  (what, where, of which type)
            yield Path(_unescaped(words[1])), words[2]


def _unescaped(word: str) -> str:
    """Return a name with its spaces, which stand there as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), word)


def synced_by(path: Path) -> str:
    """Return the name of the program that keeps a file the same everywhere, or nothing.

    Known by what it puts into its folder, or by how it calls that.
    """
    return next(filter(None, map(_syncs, path.parents)), "")


def _syncs(folder: Path) -> str:
    try:
        hidden = [name for name in os.listdir(folder) if name[0] == "."]  # noqa: PTH208  (names are enough, and ten times faster)
    except OSError:
        hidden = []
    marked = (name for name, mark in _MARKS.items() if any(map(mark.fullmatch, hidden)))
    called = (name for name, one in _FOLDERS.items() if one.fullmatch(folder.name))
    return next(marked, "") or next(called, "")
