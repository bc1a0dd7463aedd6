from __future__ import annotations

import platform
import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"},
    reason="only the kernel of Linux confines a process that has no rights",
)

_CONFINED = "from pressmark.confinement import confine; assert confine({}); import {}; "
_UNCONFINED = "import ctypes; ctypes.CDLL(None).{}"


def ran(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET"])
def test_these_tests_end_with_whatever_opens_a_socket(family: str) -> None:
    # In C, so that the kernel and not Python's audit hook has to see it.
    number = f"__import__('socket').{family}.value"
    assert ran(_UNCONFINED.format(f"socket({number}, 2, 0)")).returncode == (
        -signal.SIGSYS
    )


def test_sockets_of_this_computer_alone_can_be_opened() -> None:
    program = _CONFINED.format("", "socket") + "socket.socket(socket.AF_UNIX).close()"
    assert ran(program).returncode == 0


def test_a_confined_process_starts_no_programs() -> None:
    program = _CONFINED.format("", "os") + f"os.execv({sys.executable!r}, ['python'])"
    assert "PermissionError" in ran(program).stderr


def test_a_confined_process_may_be_left_programs() -> None:
    program = _CONFINED.format("programs=True", "subprocess")
    program += f"subprocess.run([{sys.executable!r}, '-c', ''], check=True)"
    assert ran(program).returncode == 0


def test_threads_work_where_a_process_is_confined() -> None:
    program = _CONFINED.format("", "threading") + (
        "t = threading.Thread(target=print, args=('done',)); t.start(); t.join()"
    )
    assert ran(program).stdout == "done\n"


def test_no_event_ring_is_set_up_by_which_sockets_could_be_opened() -> None:
    assert ran(_UNCONFINED.format("syscall(425, 1, 0)")).returncode == -signal.SIGSYS


def test_the_library_of_the_models_is_told_to_tell_nobody_before_it_is_loaded() -> None:
    # As C sees the environment, for it is asked before Python could say anything.
    asked = "__import__('ctypes').CDLL(None).getenv(b'ORT_DISABLE_TELEMETRY')"
    program = f"import pressmark.extraction, sys; told = {asked}"
    program += "; assert 'onnxruntime' not in sys.modules; print(bool(told))"
    assert ran(program).stdout == "True\n"
