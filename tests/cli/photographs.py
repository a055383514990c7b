"""Photographs and scans of a page, as people make them."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter


def pages(pdf: Path, dots_an_inch: int = 200) -> list[Image.Image]:
    """Return a PDF file's pages as printed and scanned."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dots_an_inch / 72).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def printed_lines(pdf: Path) -> list[str]:
    """Return the numbered lines that a person sees on the page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [
        line.strip()
        for text in texts
        for line in text.splitlines()
        if len(line.split()) == 10 and line.split()[0].isdecimal()
    ]


def rotated(page: Image.Image, degrees: float) -> Image.Image:
    return page.rotate(degrees, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)


def scaled(page: Image.Image, factor: float) -> Image.Image:
    return page.resize((int(page.width * factor), int(page.height * factor)))


def blurred(page: Image.Image, radius: float) -> Image.Image:
    return page.filter(ImageFilter.GaussianBlur(radius))


def compressed(page: Image.Image, quality: int) -> Image.Image:
    stream = io.BytesIO()
    page.save(stream, "JPEG", quality=quality)
    return Image.open(io.BytesIO(stream.getvalue())).convert("RGB")


def dim(page: Image.Image) -> Image.Image:
    """Return the page as in poor light: grey on grey."""
    return page.point(lambda value: 70 + value // 3)


def stained(page: Image.Image) -> Image.Image:
    """Return the page with a coffee stain, a pen stroke and a hole in its first code."""
    page = page.copy()
    draw = ImageDraw.Draw(page)
    unit = page.width / 595
    draw.ellipse([110 * unit, 390 * unit, 140 * unit, 420 * unit], fill="#4b3621")
    draw.line([60 * unit, 350 * unit, 210 * unit, 345 * unit], fill="#203080", width=int(2 * unit))
    draw.ellipse([160 * unit, 440 * unit, 172 * unit, 452 * unit], fill="white")
    return page
