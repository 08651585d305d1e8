"""Folders in which a database can break: those that another program copies about, and those of a network.

Names in the path are all that is known without asking the programs, so this warns and never refuses.
"""

from __future__ import annotations

from pathlib import PurePath

_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "kdrive": "kDrive",
    "hidrive": "HiDrive",
    "magentacloud": "MagentaCLOUD",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
    "pcloud": "pCloud",
    "tresorit": "Tresorit",
    "seafile": "Seafile",
    "synologydrive": "Synology Drive",
    "syncthing": "Syncthing",
}
"""How the name of a folder begins that a service keeps in step with its server, and that service."""

_WHOLE_NAMES = {
    "my drive": "Google Drive",
    "meine ablage": "Google Drive",
    "cloudstorage": "Cloud Storage",
    "box": "Box",
    "mega": "MEGA",
    "sync": "Sync",
}
"""Names that mean a service only when nothing stands behind them."""

_NETWORK_SYSTEMS = ("nfs", "cifs", "smb", "afpfs", "9p", "webdav", "davfs", "fuse.sshfs", "fuse.gvfs")
"""How the name of a file system begins that lies on another machine."""


def cloud_in(folder: PurePath) -> str:
    """Return the service that likely keeps a folder in step with a server; empty when none is seen."""
    for part in folder.parts:
        name = " ".join(part.casefold().replace("_", " ").split())
        if name in _WHOLE_NAMES:
            return _WHOLE_NAMES[name]
        for beginning, service in _CLOUDS.items():
            if name.startswith(beginning):
                return service
    return ""


def is_network(folder: PurePath, file_system: str = "", device: str = "") -> bool:
    """Tell whether a folder likely lies on another machine, by its path and by what the system says of it.

    `file_system` and `device` are as `QStorageInfo` gives them.
    """
    local = ("\\\\?\\", "\\\\.\\")
    if any(name.startswith(("\\\\", "//")) and not name.startswith(local) for name in (str(folder), device)):
        return True
    return file_system.casefold().startswith(_NETWORK_SYSTEMS) or "gvfs" in folder.parts
