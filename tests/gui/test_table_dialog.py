from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pressmark.gui.dialogs.table_dialog import TableDialog


def test_no_cell_becomes_a_formula_where_a_table_is_pasted(qtbot: QtBot) -> None:
    rows = [["=cmd|x.txt", "not read"], ["a.txt", "-1"]]
    dialog = TableDialog("Import", "Two files", ["File", "Reason"], rows)
    qtbot.addWidget(dialog)
    copies = [
        each for each in dialog.findChildren(QPushButton) if each.text() == "Copy"
    ]
    copies[0].click()
    copied = QGuiApplication.clipboard().text()
    assert copied == "File\tReason\n'=cmd|x.txt\tnot read\na.txt\t'-1"
