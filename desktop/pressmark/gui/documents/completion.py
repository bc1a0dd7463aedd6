"""The popup under a field in which a filter is typed: fields, then their values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from pressmark.model.filters.completing import Offer, Values, offers

_OFFER = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completion(QObject):
    """Offers what could come next; chosen by keys or the mouse, it is put in."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._values: Values | None = None
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(
            QCompleter.CompletionMode.UnfilteredPopupCompletion
        )
        self.popup = QListView()
        self.popup.setObjectName("filter_completion")
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._completer.setPopup(self.popup)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(field)
        self._completer.activated[
            "QModelIndex"  # type: ignore[index]  # (Qt picks a signal by its signature)
        ].connect(self._put_in)
        field.textEdited.connect(self._show)

    def offer(self, values: Values) -> None:
        """Offer fields and these values of them from now on."""
        self._values = values

    def close(self) -> bool:
        """Put the popup away; return whether there was one."""
        was_open = self.popup.isVisible()
        self.popup.hide()
        return was_open

    def takes(self, key: int) -> bool:
        """Whether a key is for the popup, because something in it is chosen."""
        popup = self.popup
        return key in _ENTER and popup.isVisible() and popup.currentIndex().isValid()

    def offered(self) -> list[str]:
        """Return what is offered now."""
        if not self.popup.isVisible():
            return []
        rows = range(self._model.rowCount())
        return [self._model.item(row).data(_OFFER).text for row in rows]

    def _show(self) -> None:
        found = self._found()
        self._model.clear()
        for one in found:
            about = QCoreApplication.translate("filters", one.about)
            words = f"{one.text}  {about}" if about else one.text
            item = QStandardItem(words)
            item.setData(one, _OFFER)
            self._model.appendRow(item)
        if found:
            self._completer.complete()
        else:
            self.popup.hide()

    def _found(self) -> list[Offer]:
        if self._values is None:
            return []
        return offers(self._field.text(), self._field.cursorPosition(), self._values)

    def _put_in(self, index: object) -> None:
        one: Offer = index.data(_OFFER)  # type: ignore[attr-defined]  # (a model index)
        text = self._field.text()
        blank = "" if one.text.endswith(":") else " "
        self._field.setText(text[: one.start] + one.text + blank + text[one.end :])
        self._field.setCursorPosition(one.start + len(one.text) + len(blank))
        if not blank:
            self._show()
