"""Folders that are warned of: those of services that copy files about, and those of a network."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from smm_desk.store.risks import cloud_in, is_network


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\anna\OneDrive\Konzepte"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\anna\OneDrive - Bäckerei Huber AG\SMM"), "OneDrive"),
        (PureWindowsPath(r"G:\Meine Ablage\Konzepte"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\anna\iCloudDrive"), "iCloud Drive"),
        (PurePosixPath("/Users/anna/Dropbox (Personal)/smm"), "Dropbox"),
        (PurePosixPath("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/smm"), "iCloud Drive"),
        (PurePosixPath("/Users/anna/Library/CloudStorage/Box-Box"), "Cloud Storage"),
        (PurePosixPath("/home/anna/nextcloud/Firma"), "Nextcloud"),
        (PurePosixPath("/home/anna/Nextcloud2"), "Nextcloud"),
        (PurePosixPath("/home/anna/kDrive"), "kDrive"),
        (PurePosixPath("/home/anna/Google_Drive"), "Google Drive"),
    ],
)
def test_a_folder_of_a_service_is_seen(folder: PurePosixPath | PureWindowsPath, service: str) -> None:
    assert cloud_in(folder) == service


@pytest.mark.parametrize(
    "folder",
    ["/home/anna/Documents", "/home/anna/Boxen", "/home/anna/Synchronisation", "/home/megan", "/media/STICK"],
)
def test_an_ordinary_folder_is_not_warned_of(folder: str) -> None:
    assert cloud_in(PurePosixPath(folder)) == ""
    assert not is_network(PurePosixPath(folder), "ext4", "/dev/sda1")


@pytest.mark.parametrize(
    ("folder", "system", "device"),
    [
        (PureWindowsPath(r"\\server\daten\smm"), "NTFS", ""),
        (PureWindowsPath(r"Z:\smm"), "NTFS", r"\\server\daten"),
        (PurePosixPath("/Volumes/daten"), "smbfs", "//anna@server/daten"),
        (PurePosixPath("/mnt/daten"), "cifs", "//server/daten"),
        (PurePosixPath("/mnt/daten"), "nfs4", "server:/daten"),
        (PurePosixPath("/mnt/daten"), "fuse.sshfs", "anna@server:"),
        (PurePosixPath("/run/user/1000/gvfs/smb-share:server=s"), "fuse.gvfsd-fuse", "gvfsd-fuse"),
    ],
)
def test_a_folder_of_a_network_is_seen(
    folder: PurePosixPath | PureWindowsPath, system: str, device: str
) -> None:
    assert is_network(folder, system, device)


def test_a_disk_of_windows_is_no_network() -> None:
    assert not is_network(PureWindowsPath(r"D:\smm"), "NTFS", r"\\?\Volume{1b3b1146}\\")
