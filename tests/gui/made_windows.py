"""Windows that come up by more than an action, each with what it may hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pressmark.errors import DamagedProjectError
from pressmark.exchange.format import Loss, ReadDocument, Rejected
from pressmark.exchange.options import format_named
from pressmark.gui.dialogs.crash_dialog import CrashDialog
from pressmark.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from pressmark.gui.dialogs.stance_dialog import StanceDialog
from pressmark.gui.dialogs.transfer_dialogs import SearchReportDialog
from pressmark.gui.exporting.dialog import ExportDialog
from pressmark.gui.exporting.report_dialog import ExportReportDialog
from pressmark.gui.importing.clipboard_dialog import ClipboardDialog
from pressmark.gui.importing.preview_dialog import PreviewDialog
from pressmark.gui.importing.report import ImportReportDialog
from pressmark.gui.keys.key_editor import KeyEditor
from pressmark.gui.kwic.line import KwicLine
from pressmark.gui.main_window import MainWindow
from pressmark.gui.scheme.fate_dialogs import DeleteDialog, MergeDialog
from pressmark.gui.scheme.label_model import Use
from pressmark.gui.scheme.ready_dialog import ReadyDialog
from pressmark.gui.scheme.replace_dialog import ReplaceDialog, lost_labels
from pressmark.gui.scheme.split_dialog import SplitDialog
from pressmark.model.ids import DocumentId
from pressmark.model.scheme import Label, LabelKind, Scheme
from pressmark.project import backups, commands, queries, transfer
from pressmark.project.differing import Difference
from pressmark.project.exporting import ExportReport
from pressmark.project.extracting import SuggestReport
from pressmark.project.importing import Verdict
from pressmark.project.preview_rows import Brought
from pressmark.project.previewing import PreviewRow
from pressmark.project.reading import Proposal
from pressmark.project.transfer import ImportReport


def _record(window: MainWindow) -> None:
    report = ImportReport(1, 0, (Rejected("a.txt", None, "it is empty"),), ())
    ImportReportDialog(report, window).open()


def _search(window: MainWindow) -> None:
    SearchReportDialog(SuggestReport(2, 3, (("a", "too long"),)), window).open()


def _crash(window: MainWindow) -> None:
    CrashDialog("ValueError: oh", Path("logs"), window).open()


def _stance(window: MainWindow) -> None:
    focus = window.focus
    bundle, scheme = focus.bundle, focus.project.scheme
    StanceDialog(bundle, scheme, stance=bundle.stances[0], parent=window).open()


def _recording(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window)
    dialog.open()
    dialog.go_to("accept")
    for editor in dialog.findChildren(KeyEditor):
        editor.record(replaces=False)


def _merging(window: MainWindow) -> None:
    labels = window.focus.project.scheme.mention_labels
    MergeDialog(labels, ["ORG"], {"ORG": Use(2, 1)}, window).open()


def _deleting(window: MainWindow) -> None:
    labels = window.focus.project.scheme.mention_labels
    DeleteDialog(labels, labels[:1], Use(2, 1), window).open()


def _splitting(window: MainWindow) -> None:
    project = window.focus.project
    found = queries.annotations_with(project, LabelKind.MENTION, "PERSON")
    label = project.scheme.mention_labels[0]
    SplitDialog(label, [KwicLine(hit) for hit in found], 2, window).open()


def _taking_a_scheme(window: MainWindow) -> None:
    before = window.focus.project.scheme
    uses = {LabelKind.MENTION: {"PERSON": Use(2, 1)}}
    after = Scheme("other", (Label("HUMAN", "Human"),))
    lost = lost_labels(before, after, uses)
    ReplaceDialog(before, after, lost, window).open()


def _exported(window: MainWindow) -> None:
    report = ExportReport(2, (Loss("notes", 3, "no place for them"),))
    ExportReportDialog(Path("talks.jsonl"), report, window).show()


def _options(window: MainWindow) -> None:
    project = window.focus.project
    choices = {"format": "conll", "splits": {"on": True}}
    asking = ExportDialog(
        transfer.formats(),
        project.path,
        lambda _ids: (),
        choices=choices,
        parent=window,
    )
    asking.show_losses(0, ExportReport(2, (Loss("notes", 3, "no place for them"),)))
    asking.open()


def _rows(document: DocumentId) -> list[PreviewRow]:
    return [
        PreviewRow(
            number,
            f"{number}.html",
            None,
            "html",
            verdict,
            reason="the file is empty" if verdict is Verdict.REJECTED else "",
            encoding="cp1252",
            title="Two mayors agree",
            outlet="Halvern Gazette",
            published="2031-05-14",
            packed_lines=b"The talks took two days.",
            length=24,
            version_of=document if verdict is Verdict.VERSION else None,
            version_title="Two mayors agree",
            likeness=870,
            brought=Brought(3, 1, 1, 2),
            difference=Difference(1, 2, 1, -7, "Two days.", "A week."),
        )
        for number, verdict in enumerate(Verdict)
    ]


def _preview(window: MainWindow) -> None:
    table = format_named("table", {"columns": "text=body; headline=title"})
    headings = (("body", ("The talks took two days.",)), ("title", ("Talks",)))
    dialog = PreviewDialog("Q42", transfer.formats(), window)
    dialog.show_rows(_rows(window.focus.bundle.document.id))
    dialog.finish({"table": Proposal(table, Path("a.csv"), headings)})
    dialog.open()


def _pasted(window: MainWindow) -> None:
    bundle = window.focus.bundle
    row = _rows(bundle.document.id)[2]
    ClipboardDialog(ReadDocument(bundle, "clipboard"), row, window).open()


def _moved(window: MainWindow) -> None:
    project, document = window.focus.project, window.focus.bundle.document
    text = document.text.replace("Ann Smith", "Anne Smith").replace("Halvern", "")
    commands.accept(project, *(one.id for one in window.focus.bundle.annotations()))
    commands.replace_text(project, document.id, text)
    window.run("moved_annotations")


def _restoring(window: MainWindow) -> None:
    backups.backup_open(window.focus.project)
    window.run("restore_backup")


def _damaged(window: MainWindow) -> None:
    error = DamagedProjectError("{}", Path("talks.pressmark"))
    window.opening.rescuing.offer(Path("talks.pressmark"), error)


MADE: dict[str, Callable[[MainWindow], None]] = {
    "report of an import": _record,
    "what an import would do": _preview,
    "article from the clipboard": _pasted,
    "what moved": _moved,
    "a backup": _restoring,
    "a damaged project": _damaged,
    "report of a search": _search,
    "report of an export": _exported,
    "options of an export": _options,
    "crash": _crash,
    "stance in full": _stance,
    "key to be pressed": _recording,
    "labels to be merged": _merging,
    "label to be deleted": _deleting,
    "label to be split": _splitting,
    "another scheme": _taking_a_scheme,
    "ready schemes": lambda window: ReadyDialog(window).open(),
}
"""Windows that come up by more than an action, and what makes each."""
