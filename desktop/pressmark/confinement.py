"""Take from a process for good what it has no use for: the network, other programs.

On Linux the kernel does it (seccomp, with a program of Berkeley's packet filter), so it
holds for libraries in C as well, and for whatever the process starts. Elsewhere there
is nothing of the kind that needs no rights, and nothing is done.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
import sys
from dataclasses import dataclass

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
"""`prctl` (linux/prctl.h, linux/seccomp.h)."""

_ALLOW, _REFUSE, _TRAP = 0x7FFF0000, 0x00050000, 0x00030000
"""What the filter can answer: go on, an error, the signal SIGSYS."""

_LOAD, _IF_EQUAL, _IF_ABOVE, _RETURN = 0x20, 0x15, 0x25, 0x06
_CALL, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where `struct seccomp_data` has what is looked at."""

_OF_THIS_COMPUTER = 1
"""The family of sockets that reach no other computer: AF_UNIX."""

_OF_ANOTHER_ABI = 0x3FFFFFFF
"""Calls beyond are those of x32, which would get by otherwise."""


@dataclass(frozen=True, slots=True)
class _Calls:
    """The numbers of system calls on a machine."""

    machine: int
    socket: int
    programs: tuple[int, ...]


_IO_URING_SETUP = 425
_KNOWN = {
    "x86_64": _Calls(0xC000003E, 41, (59, 322)),
    "aarch64": _Calls(0xC00000B7, 198, (221, 281)),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def confine(*, programs: bool = False, trap: bool = False) -> bool:
    """Take the network from this process and all it starts; whether that was possible.

    Sockets of this computer alone stay, as of a display server. Unless ``programs``
    may be started, that ends too. What is tried all the same fails with a
    ``PermissionError``; with ``trap`` the signal SIGSYS ends the process.
    """
    calls = _KNOWN.get(platform.machine())
    if sys.platform != "linux" or calls is None:
        return False
    refusal = _TRAP if trap else _REFUSE | errno.EPERM
    forbidden = (_IO_URING_SETUP, *(() if programs else calls.programs))
    steps = _steps(calls, forbidden, refusal)
    held = ctypes.create_string_buffer(steps, len(steps))
    told = _Program(len(steps) // 8, ctypes.cast(held, ctypes.c_void_p))
    library = ctypes.CDLL(None, use_errno=True)
    return bool(
        library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
        and library.prctl(_SECCOMP, _FILTER, ctypes.byref(told), 0, 0) == 0
    )


_TELL_NOBODY = ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED")
"""What ONNX Runtime heeds where it is started, by either name that it has had."""


def tell_nobody() -> None:
    """Keep libraries that are imported later from telling their makers of their use.

    ONNX Runtime does since 1.29, also on Linux, and begins while it is imported
    (https://github.com/microsoft/onnxruntime/pull/27379).
    """
    for name in _TELL_NOBODY:
        os.environ[name] = "1"


def open_no_sockets() -> None:
    """Keep libraries that are imported later from opening a socket as they are.

    urllib3, which spaCy and trafilatura import and never use here, opens one to see
    whether there is IPv6 unless Python says that there is none.
    """
    socket.has_ipv6 = False


def _steps(calls: _Calls, forbidden: tuple[int, ...], refusal: int) -> bytes:
    refuse = _step(_RETURN, refusal)
    steps = [
        *(_step(_LOAD, _MACHINE), _step(_IF_EQUAL, calls.machine, 1, 0), refuse),
        *(_step(_LOAD, _CALL), _step(_IF_ABOVE, _OF_ANOTHER_ABI, 0, 1), refuse),
    ]
    for number in forbidden:
        steps += [_step(_IF_EQUAL, number, 0, 1), refuse]
    steps += [
        _step(_IF_EQUAL, calls.socket, 0, 3),
        *(
            _step(_LOAD, _FIRST_ARGUMENT),
            _step(_IF_EQUAL, _OF_THIS_COMPUTER, 1, 0),
            refuse,
        ),
        _step(_RETURN, _ALLOW),
    ]
    return b"".join(steps)


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_so, if_not, value)
