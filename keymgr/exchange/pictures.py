"""Codes in pictures and scans: PNG, JPEG and the like, and PDF files. All are read as hostile."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

import pypdfium2
import zxingcpp
from PIL import Image, ImageOps

from keymgr.errors import KeymgrError
from keymgr.exchange.durable import read_file
from keymgr.exchange.paper_codes import CodePart, NoCodesError
from keymgr.sentences import said

MAX_BYTES: Final = 256 << 20
"""The largest file that is read."""
_MAX_PIXELS: Final = 200_000_000
_MAX_PAGES: Final = 100
_MAX_SIDE: Final = 8000
_FORMATS: Final = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_POINTS_AN_INCH: Final = 72
_PDF_DPI: Final = 300


@dataclass(eq=False)
class NotAPictureError(KeymgrError):
    """A file is no picture or PDF, or is damaged."""

    message: ClassVar[str] = "{path} can't be read as a picture or a PDF file: {reason}."
    hint: ClassVar[str] = "Nothing was changed. Give a PNG, JPEG or PDF file of the page."
    path: Path
    reason: str


def read_codes(paths: Iterable[Path]) -> list[CodePart]:
    """Return the parts that are found in pictures.

    Raises NoCodesError where there is none, NotAPictureError, ReadFailedError, FileTooLargeError.
    """
    files = list(paths)
    parts = [part for path in files for part in codes_of(path, read_file(path, MAX_BYTES))]
    if not parts:
        raise NoCodesError(", ".join(path.name for path in files))
    return parts


def codes_of(path: Path, content: bytes) -> list[CodePart]:
    """Return the parts that are found in a picture's or a PDF file's bytes; maybe none.

    Raises NotAPictureError, which names ``path``.
    """
    return [part for image in _images(path, content) for part in _parts(image)]


def _images(path: Path, content: bytes) -> Iterator[Image.Image]:
    if content[:1024].lstrip().startswith(b"%PDF-"):
        yield from _pages(path, content)
    else:
        yield _picture(path, content)


def _picture(path: Path, content: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit below is ours
            image = Image.open(io.BytesIO(content), formats=_FORMATS)
        if image.width * image.height <= _MAX_PIXELS:
            return ImageOps.exif_transpose(image).convert("L")
    except Exception as error:  # whatever a decoder says of hostile bytes
        raise NotAPictureError(path, said("it is damaged or of another kind")) from error
    raise NotAPictureError(path, said("it has more than 200 million pixels"))


def _pages(path: Path, content: bytes) -> Iterator[Image.Image]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise NotAPictureError(path, said("it is damaged or locked")) from error
    try:
        if len(document) > _MAX_PAGES:
            raise NotAPictureError(path, said("it has more than {most} pages", most=_MAX_PAGES))
        for page in document:
            side = max(page.get_width(), page.get_height(), 1)
            scale = min(_PDF_DPI / _POINTS_AN_INCH, _MAX_SIDE / side)
            yield page.render(scale=scale, grayscale=True).to_pil().convert("L")
    except pypdfium2.PdfiumError as error:
        raise NotAPictureError(path, said("one of its pages is damaged")) from error
    finally:
        document.close()


def _parts(image: Image.Image) -> list[CodePart]:
    """Return the parts in one picture; a large scan is looked at in a smaller size as well."""
    found: dict[str, CodePart] = {}
    for tried in _sizes(image):
        for barcode in zxingcpp.read_barcodes(tried, formats=_QR):
            part = CodePart.parse(barcode.text)
            if part is not None:
                found[part.text] = part
        if found and len(found) >= min(part.total for part in found.values()):
            break
    return list(found.values())


def _sizes(image: Image.Image) -> Iterator[Image.Image]:
    yield image
    for factor in (0.5, 2.0):
        width, height = int(image.width * factor), int(image.height * factor)
        if min(width, height) > 0 and max(width, height) <= _MAX_SIDE:
            yield image.resize((width, height), Image.Resampling.BICUBIC)
