"""The first start's part: listens for later starts and tells the window what they were asked for.

QtNetwork and hashing are imported when listening begins, which is after the first frame.
"""
# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.desktop.handover import MOST_BYTES, TAKEN, Handover, read

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_TALK_MS = 2000
MOST_WAITING = 8
PROBE_MS = 200


class SingleInstance(QObject):
    """Stands for the HipTimer that runs with the data in one folder."""

    handed_over = Signal(object)
    """A `Handover`: another start was asked for this, and has ended. Raise the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; False where that is not possible. Later starts then open windows."""
        from PySide6.QtNetwork import QAbstractSocket, QLocalServer

        from hiptimer.desktop.meeting_place import meeting_place

        name = meeting_place(self._folder)
        if name is None:
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_WAITING)
        server.newConnection.connect(self._on_connected)
        listening = server.listen(name)
        in_use = server.serverError() is QAbstractSocket.SocketError.AddressInUseError
        if not listening and in_use and not _answers(name):
            QLocalServer.removeServer(name)  # what one that crashed has left behind
            listening = server.listen(name)
        self._server = server
        return listening

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            talk = _Talk(socket, self)
            talk.heard.connect(self._on_heard)

    def _on_heard(self, handover: Handover) -> None:
        if handover.token:
            # Qt hands it to the desktop with the next wish to raise a window.
            os.environ["XDG_ACTIVATION_TOKEN"] = handover.token
        self.handed_over.emit(handover)


class _Talk(QObject):
    """Hears one line of one other start, and answers. Ends by itself, soon."""

    heard = Signal(object)
    """A `Handover`."""

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        self._line = b""
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(LONGEST_TALK_MS, self, self._socket.abort)
        self._on_ready()

    def _on_ready(self) -> None:
        self._line += bytes(self._socket.readAll().data())
        if len(self._line) > MOST_BYTES:
            self._socket.abort()
        elif self._line.endswith(b"\n"):
            self._on_line(read(self._line))

    def _on_line(self, handover: Handover | None) -> None:
        if handover is None:
            self._socket.abort()
            return
        self._socket.write(TAKEN)
        self._socket.flush()  # the other start may end before the window is busy with its wish
        self._socket.disconnectFromServer()
        self.heard.emit(handover)


def _answers(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    answers = socket.waitForConnected(PROBE_MS)
    socket.abort()
    return answers
