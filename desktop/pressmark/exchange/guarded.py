"""Read files with large libraries in a process of its own, with bounds.

What parses a PDF or a saved page is tens of thousands of lines of others, which a
hostile file may bring to a standstill, to all memory there is, or down. That is then
the fault of one file, and the process makes way for a new one. It reaches no network
and starts no programs.
"""

from __future__ import annotations

import mmap
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from pressmark.confinement import confine
from pressmark.errors import FormatError
from pressmark.exchange.carrying import packed, unpacked
from pressmark.exchange.format import Format, ReadDocument, Rejected
from pressmark.exchange.normalise import holdable
from pressmark.model.stopwatch import Stopwatch
from pressmark.parenthood import end_with_parent, let_go
from pressmark.saying import Sentence
from pressmark.unfinished import PassingFolder

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

SLOWEST = 10.0
"""Seconds of work until the next document of a file."""

MOST_MEMORY = 500_000_000
"""Bytes the process may take beyond what it has when it starts."""

_WAITED_FOR_WORK = 3
"""How often the seconds may pass where the computer has no time for the process."""

_LOOKED = 0.1  # seconds between looks at how long the process has worked
_SOON = 0.05  # seconds until anything else is asked than whether it has come
_START = 60.0  # seconds until a new process answers, on any computer

_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")
"""What nothing that reads a file has to do, by the audit events of Python."""

_ALLOWED = ("socket.gethostname",)

_TOO_MUCH = Sentence(
    "reading it needs more than {} MB of memory, so it was given up",
    MOST_MEMORY // 1_000_000,
)

_END = "end"
"""What is sent after the last item of a file."""


def _nothing() -> None:
    return


class GuardedReading:
    """Reads files one after the other in a process that is started when needed.

    A context manager: leaving it ends the process. It is given up when it has worked
    for some ``seconds`` and found no further document of a file, or waited for as long
    without working. A process that dies before it has found anything is begun anew
    once; so a file need not suffer for what the computer was short of just then.

    ``waiting`` is called again and again while something is waited for, and may raise
    what gives it up.
    """

    def __init__(
        self, *, seconds: float = SLOWEST, waiting: Callable[[], None] = _nothing
    ) -> None:
        self._seconds = seconds
        self._waiting = waiting
        self._folder = PassingFolder()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process, and remove what it left."""
        self._end()
        self._folder.cleanup()

    def read(self, chosen: Format, path: Path) -> Iterator[ReadDocument | Rejected]:
        """Yield what the format finds in a file; its process may be given up on.

        Raises:
            FormatError: The format cannot read it at all.
        """
        try:
            for item in self._read(chosen, path):
                if isinstance(item, Rejected) and item.reason == _TOO_MUCH:
                    # What it has taken it may never give back.
                    self._end()
                    yield item
                    return
                yield cast("ReadDocument | Rejected", item)
        except _GivenUpError as why:
            yield Rejected(holdable(str(path)), None, why.sentence)

    def _read(self, chosen: Format, path: Path) -> Iterator[object]:
        """Yield what is found, by a second process if the first one dies at once."""
        found = False
        try:
            for item in self._answers(chosen, "read", path):
                found = True
                yield unpacked(item) if isinstance(item, tuple) else item
        except _DiedError:
            if found:
                raise
            for item in self._answers(chosen, "read", path):
                yield unpacked(item) if isinstance(item, tuple) else item

    def ask(self, chosen: Format, method: str, path: Path) -> Any:  # noqa: ANN401  (what the method returns)
        """Return what a method of the format says of a file, such as ``proposed``.

        Raises:
            FormatError: It says nothing: the file is damaged, or took too long.
        """
        (answer,) = self._answers(chosen, method, path)
        return answer

    def _answers(self, chosen: Format, method: str, path: Path) -> Iterator[object]:
        pipe = self._started()
        finished = False
        try:
            pipe.send((chosen, method, path))
            while (item := self._next(pipe)) != _END:
                if isinstance(item, FormatError):
                    # The end is told after it too, and would be taken for the next.
                    finished = self._next(pipe) == _END
                    raise item
                yield item
            finished = True
        finally:
            if not finished:
                self._end()

    def _next(self, pipe: Connection) -> object:
        if not self._is_answered(pipe):
            raise _GivenUpError(
                "reading it took longer than {:.0f} seconds, so it was given up",
                self._seconds,
            )
        try:
            item: object = pipe.recv()
        except (EOFError, OSError):
            raise _DiedError(
                "reading it ended unexpectedly: the file is damaged, or too large for"
                " the memory there is"
            ) from None
        return item

    def _is_answered(self, pipe: Connection) -> bool:
        """Wait for what comes next; whether it came before the process was to stop.

        A computer that is busy with other things is not the fault of a file.
        """
        passed = Stopwatch()
        if pipe.poll(min(_SOON, self._seconds)):
            return True
        worked = self._worked()
        while not pipe.poll(min(_LOOKED, self._seconds)):
            self._waiting()
            waited = passed.passed()
            done = self._worked() - worked
            idle = waited >= self._seconds and done < self._seconds / 10
            longest = waited >= self._seconds * _WAITED_FOR_WORK
            if idle or longest or done >= self._seconds:
                return False
        return True

    def _worked(self) -> float:
        """Return the seconds that the process has worked; as time passes elsewhere."""
        pid = None if self._process is None else self._process.pid
        try:
            told = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2]
            return sum(map(int, told.split()[11:13])) / os.sysconf("SC_CLK_TCK")
        except (OSError, ValueError):
            return monotonic()

    def _started(self) -> Connection:
        if self._pipe is not None and self._process and self._process.is_alive():
            return self._pipe
        self._end()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, str(self._folder.path)), daemon=True
        )
        self._process.start()
        theirs.close()
        if not self._pipe.poll(_START) or not self._heard(self._pipe):
            self._end()
            raise FormatError(
                "The process that reads files could not be started. Free some memory,"
                " or set Pressmark up again with packaging/run."
            )
        return self._pipe

    @staticmethod
    def _heard(pipe: Connection) -> bool:
        try:
            return bool(pipe.recv())
        except (EOFError, OSError):
            return False

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            let_go(self._process)
            self._process = None


class _GivenUpError(FormatError):
    """The process did not get through a file."""


class _DiedError(_GivenUpError):
    """The process has ended by itself."""


def _serve(pipe: Connection, folder: str) -> None:
    """Read what is asked for until nobody asks any more. Runs in the process."""
    end_with_parent()
    tempfile.tempdir = folder
    # Arrow's own allocator takes a gigabyte of addresses at once, used or not.
    os.environ["ARROW_DEFAULT_MEMORY_POOL"] = "system"
    _bound_memory()
    confine()
    sys.addaudithook(_refuse)
    with suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send("ready")
        while True:
            chosen, method, path = pipe.recv()
            if method == "read":
                for item in read_safely(chosen, path):
                    pipe.send(packed(item) if isinstance(item, ReadDocument) else item)
            else:
                pipe.send(said(chosen, method, path))
            pipe.send(_END)


def said(chosen: Format, method: str, path: Path) -> object:
    """Return what a method of a format says of a file, or the error it raises."""
    try:
        return getattr(chosen, method)(path)
    except FormatError as error:
        return error
    except MemoryError:
        return FormatError(_TOO_MUCH)
    except Exception as error:  # noqa: BLE001  (a library's fault is that of one file)
        return FormatError("the file is damaged: {} was met", type(error).__name__)


def read_safely(
    chosen: Format, path: Path
) -> Iterator[ReadDocument | Rejected | FormatError]:
    """Yield what a format finds in a file; whatever a library raises is a rejection."""
    try:
        yield from chosen.read(path)
    except FormatError as error:
        yield error
    except MemoryError:
        yield Rejected(holdable(str(path)), None, _TOO_MUCH)
    except Exception as error:  # noqa: BLE001  (a library's fault is that of one file)
        yield Rejected(
            holdable(str(path)),
            None,
            Sentence("the file is damaged: {} was met", type(error).__name__),
        )


def _bound_memory() -> None:
    try:
        import resource  # noqa: PLC0415  (there is none on Windows)
    except ImportError:
        return
    most = _taken() + MOST_MEMORY
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def _taken() -> int:
    """Return the bytes of data this process has, as Linux counts them; 0 elsewhere."""
    with suppress(OSError, ValueError, IndexError):
        fields = Path("/proc/self/statm").read_text("ascii").split()
        return int(fields[5]) * mmap.PAGESIZE
    return 0


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN) and event not in _ALLOWED:
        raise PermissionError(f"{event} is not for what reads files")
