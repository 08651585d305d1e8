"""Concepts whose print holds the pictures of goals, reach and posts, and what a test asks of any picture."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Strategy, Thrust, Vision
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.goals import Goal, Level
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.documents.content import Caption, Drawing, Stroke
from smm_desk.documents.drawing_parts import MOST_HEIGHT

PLATFORMS = (
    "Facebook",
    "Instagram",
    "YouTube",
    "TikTok",
    "LinkedIn",
    "WhatsApp",
    "Pinterest",
    "Notice board",
)
_LEVELS = (Level.BUSINESS, Level.MARKETING, Level.SOCIAL_MEDIA)
_STATUSES = tuple(PostStatus)


def pictured(
    *,
    audiences: int = 3,
    channels: int = 3,
    thrusts: int = 2,
    goals: int = 6,
    posts: int = 9,
    words: str = "",
    language: str = "en",
) -> Concept:
    """Return a concept with so many of each; `words` stand in every title, whatever they are."""

    def named(name: str) -> str:
        return f"{name} {words}".strip()

    return Concept(
        id="c",
        language=language,
        company=Company(country="CH"),
        vision=Vision(statement=named("Everybody repairs."), horizon=words),
        strategy=Strategy(guiding_policy=named("We repair first."), time_frame=words),
        thrusts=tuple(Thrust(id=f"t{n}", title=named(f"Thrust {n}")) for n in range(thrusts)),
        goals=tuple(
            Goal(
                id=f"g{n}",
                statement=named(f"Goal {n}"),
                level=_LEVELS[n * 3 // goals],
                kpi=named("Rides"),
                direction="increase",
                baseline=Decimal(n),
                target=Decimal(2 * n + 1),
                unit=words or "per week",
                due=date(2027, 6, 30),
                thrust=f"t{n % thrusts}" if thrusts else "",
                parent="g0" if n else "",
            )
            for n in range(goals)
        ),
        audiences=tuple(
            Audience(id=f"a{n}", name=named(f"People {n}"), age_from=Decimal(20), age_to=Decimal(30 + n))
            for n in range(audiences)
        ),
        channels=tuple(
            Channel(
                id=f"c{n}",
                platform=PLATFORMS[n % len(PLATFORMS)],
                decision=Decision.USE,
                audiences=(f"a{n % max(1, audiences)}",),
            )
            for n in range(channels)
        ),
        evidence=(
            OwnEvidence(
                id="e",
                name=named("Asked"),
                audience="a0",
                channel="c0",
                share=Decimal("74.5"),
                seen_on=date(2026, 5, 1),
            ),
        ),
        posts=tuple(
            Post(
                id=f"p{n}",
                title=named(f"Post {n}"),
                planned_for=date(2027, 1, 4) + timedelta(days=n * 360 // max(posts, 30)),
                channel=f"c{n % max(1, channels)}",
                status=_STATUSES[n % 4],
            )
            for n in range(posts)
        ),
    )


def faults_of(drawing: Drawing) -> list[object]:
    """Return what leaves a picture, and captions that stand on each other or on a line of the next one."""
    found: list[object] = []
    if not 0 < drawing.height <= MOST_HEIGHT:
        found.append(("height", drawing.height))
    for stroke in drawing.strokes:
        edge = stroke.weight / 2 + 0.1
        if any(
            not (-edge <= x <= drawing.width + edge and -edge <= y <= drawing.height + edge)
            for x, y in stroke.points
        ):
            found.append(stroke)
    placed = [room_of(caption) for caption in drawing.captions]
    for caption, (left, top, right, foot) in zip(drawing.captions, placed, strict=True):
        if not (
            left >= 0 and right <= drawing.width + 0.01 and top >= -0.01 and foot <= drawing.height + 0.01
        ):
            found.append(caption)
    found += [pair for pair in _pairs(placed) if _overlap(*pair)]
    return found


def room_of(caption: Caption) -> tuple[float, float, float, float]:
    """Return left, top, right and foot of the room of a caption, of capitals and small letters."""
    x, y = caption.at
    return x, y - 0.72 * caption.size, x + caption.width, y + 0.2 * caption.size


def frame_of(stroke: Stroke) -> tuple[float, float, float, float]:
    """Return left, top, right and foot of what a stroke goes around."""
    across, down = [x for x, _ in stroke.points], [y for _, y in stroke.points]
    return min(across), min(down), max(across), max(down)


def _pairs(
    rooms: list[tuple[float, float, float, float]],
) -> Iterable[tuple[tuple[float, float, float, float], tuple[float, float, float, float]]]:
    ordered = sorted(rooms, key=lambda room: room[1])
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other[1] >= one[3]:
                break
            yield one, other


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return (
        one[0] < other[2] - 0.01
        and other[0] < one[2] - 0.01
        and one[1] < other[3] - 0.01
        and other[1] < one[3] - 0.01
    )
