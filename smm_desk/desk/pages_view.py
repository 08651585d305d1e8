"""Shows the pages of a PDF below each other, drawn from the very bytes that are saved and printed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from smm_desk.i18n import N_, Texts, message

_GAP = 18
_WIDEST_PAGE = 760
_PAGES_KEPT = 12
_SHARPNESS = 2
"""Pages are drawn this much larger and scaled down: letters then stand where the print has them."""


class PdfPages:
    """An open PDF document; pages are counted from 0, sizes are in points."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self._data = data
        self._document = pypdfium2.PdfDocument(data)
        self.sizes = [self._document.get_page_size(number) for number in range(len(self._document))]

    def image(self, number: int, width: int) -> QImage:
        """Draw a page `width` pixels wide."""
        scale = width / self.sizes[number][0]
        bitmap = self._document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        return image.copy()

    def close(self) -> None:
        """Give the memory of the document back."""
        self._document.close()

    def text(self, number: int) -> str:
        """Return the words of a page, for screen readers."""
        page = self._document[number].get_textpage()
        try:
            return str(page.get_text_bounded())
        finally:
            page.close()


class PagesView(QAbstractScrollArea):
    """Scrolls through the pages; `page_changed` carries the number of the page in view, from 1."""

    page_changed = Signal(int)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._pages: PdfPages | None = None
        self._images: dict[tuple[int, int], QImage] = {}
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("preview")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts(N_("Preview of the print")))
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, pages: PdfPages) -> None:
        """Show a document; the view stays on the page it was on, as far as there is one."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._images.clear()
        self._fit()
        self._page = 0
        self._tell_page()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing and give the memory back."""
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._images.clear()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages.sizes) if self._pages else 0

    def sizeHint(self) -> QSize:
        """Return a size at which text can be read."""
        return QSize(640, 800)

    def _page_rects(self) -> list[QRect]:
        if self._pages is None:
            return []
        width = max(60, min(_WIDEST_PAGE, self.viewport().width() - 2 * _GAP))
        left = (self.viewport().width() - width) // 2
        rects, top = [], _GAP
        for page_width, page_height in self._pages.sizes:
            height = round(width * page_height / page_width)
            rects.append(QRect(left, top, width, height))
            top += height + _GAP
        return rects

    def _fit(self) -> None:
        rects = self._page_rects()
        total = rects[-1].bottom() + _GAP if rects else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, total - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = self.verticalScrollBar().value()
        for number, rect in enumerate(self._page_rects()):
            shown = rect.translated(0, -offset)
            if shown.intersects(event.rect()):
                painter.setPen(QColor(self.palette().mid().color()))
                painter.drawRect(shown.adjusted(-1, -1, 0, 0))
                painter.drawImage(shown, self._image(number, rect.width()))

    def _image(self, number: int, width: int) -> QImage:
        pixels = round(width * self.devicePixelRatioF() * _SHARPNESS)
        key = (number, pixels)
        if key not in self._images and self._pages is not None:
            while len(self._images) >= _PAGES_KEPT:
                self._images.pop(next(iter(self._images)))
            self._images[key] = self._pages.image(number, pixels)
        return self._images[key]

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        rects = self._page_rects()
        page = next((n for n, rect in enumerate(rects, 1) if rect.bottom() + _GAP > middle), len(rects))
        if page and page != self._page and self._pages is not None:
            self._page = page
            words = message(N_("Page {page} of {count}"), page=page, count=len(rects))
            self.setAccessibleDescription(f"{self._texts(words)}. {self._pages.text(page - 1)}")
            self.page_changed.emit(page)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrow and page keys, Home and End."""
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        target = moves.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(target)
