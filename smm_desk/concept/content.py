"""What is spoken about, and how it sounds: the parts of chapter 7."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, Depth, choice, links, long_text, number, text
from smm_desk.concept.values import Number
from smm_desk.i18n import N_


class Origin(StrEnum):
    """Where the material of a pillar comes from."""

    OWN = "own"
    CURATED = "curated"
    CUSTOMERS = "customers"


class Address(StrEnum):
    """How the firm addresses its readers; languages without the difference leave it open."""

    INFORMAL = "informal"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is spoken about, and in which voice."""

    topics: str = long_text(
        N_("Topics"),
        question=N_("What do you talk about that answers a question of your audiences?"),
        good=N_("Repairs that anyone can do; rides around Olten; what the workbench teaches us."),
        bad=N_("Our offers of the week."),
    )
    voice: str = long_text(
        N_("Tone of voice"),
        question=N_("How do you sound, and how do you never sound?"),
        good=N_(
            "As in the shop: brief, friendly, with first names. Never shouting, never in capital letters."
        ),
        bad=N_("Professional and authentic."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar:
    """A topic that comes back week after week."""

    id: str
    topic: str = text(
        N_("Content pillar"),
        question=N_("Which topic could you speak about for a year?"),
        good=N_("Small repairs that anyone can do"),
        bad=N_("News"),
        required=True,
    )
    benefit: str = long_text(
        N_("What people get out of it"),
        question=N_("What can somebody do or decide after a post that they could not do before?"),
        good=N_("Fix a flat tyre at home, and know when it is time for the workshop."),
        bad=N_("They see how good we are."),
    )
    audiences: tuple[str, ...] = links(
        N_("For which audiences"),
        target="audiences",
        question=N_("Which of your audiences asks for this topic?"),
        good=N_("Commuters who ride every day"),
        bad=N_("None named"),
    )
    share: Number = number(
        N_("Share in %"),
        question=N_("How much of all that you post belongs to this topic, in percent?"),
        good="40",
        bad=N_("most of it"),
        depth=Depth.FULL,
    )
    source: str = text(
        N_("Where the material comes from"),
        question=N_("Where do ideas and pictures for it come from, even in a full week?"),
        good=N_("From the workbench: whoever finds something odd takes a picture of it"),
        bad=N_("Something will come to mind"),
        depth=Depth.FULL,
    )
    origin: str = choice(
        N_("Own or from others"),
        question=N_("Do you make it yourselves, pass on what others made, or show what customers send?"),
        good=N_("By customers: pictures of their rides, with their consent"),
        bad=N_("Curated: pictures found online, without asking"),
        choices=(
            Choice(Origin.OWN, N_("our own")),
            Choice(Origin.CURATED, N_("curated")),
            Choice(Origin.CUSTOMERS, N_("by customers")),
        ),
        depth=Depth.FULL,
    )
    formats: str = text(
        N_("Formats"),
        question=N_("In which form do you tell it: picture, short video, series, question?"),
        good=N_("A video of a minute from the workbench, every Thursday"),
        bad=N_("Varied"),
        depth=Depth.FULL,
    )
    channels: tuple[str, ...] = links(
        N_("On which channels"),
        target="channels",
        question=N_("On which of your channels does the topic appear?"),
        good="Instagram",
        bad=N_("Everywhere at once"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How the firm sounds and looks, so that a deputy can write a post that nobody tells apart."""

    address: str = choice(
        N_("Form of address"),
        question=N_("How do you address people who write to you?"),
        good=N_("By first name, as in the shop; a customer who writes formally is answered formally"),
        bad=N_("Sometimes one way, sometimes the other"),
        choices=(
            Choice(Address.INFORMAL, N_("informal (du)")),
            Choice(Address.FORMAL, N_("formal (Sie)")),
        ),
        depth=Depth.FULL,
    )
    like_this: str = long_text(
        N_("Like this"),
        question=N_("Which words and turns of phrase are yours?"),
        good=N_("Short sentences, as one speaks. We say what we did and what it costs."),
        bad=N_("Authentic and at eye level."),
        depth=Depth.FULL,
    )
    never_like_this: str = long_text(
        N_("Never like this"),
        question=N_("Which words and turns of phrase would nobody believe of you?"),
        good=N_("No “hurry while stocks last”, no capital letters, no three exclamation marks."),
        bad=N_("Nothing bad."),
        depth=Depth.FULL,
    )
    sample_sentence: str = long_text(
        N_("Sample sentence"),
        question=N_("What does a sentence sound like that could stand in any of your posts?"),
        good=N_("This chain has done 9,000 kilometres. It was allowed to retire today."),
        bad=N_("We are proud to present our new range."),
        depth=Depth.FULL,
    )
    inclusive_language: str = text(
        N_("Inclusive language"),
        question=N_("How do you write so that women and men and everyone else know they are meant?"),
        good=N_("Words that mean everyone; where there is none, both forms"),
        bad=N_("As it comes"),
        depth=Depth.FULL,
    )
    visual_style: str = long_text(
        N_("Visual style"),
        question=N_("By what does somebody recognise your picture before they read the name?"),
        good=N_("Daylight at the workbench, hands at work, no bought pictures; our green only in the logo."),
        bad=N_("Modern and fresh."),
        depth=Depth.FULL,
    )
    emojis: str = text(
        N_("Emojis"),
        question=N_("Do you use emojis, which ones, and where never?"),
        good=N_("One at most, at the end; never in an answer to a complaint"),
        bad=N_("Whatever looks cheerful"),
        depth=Depth.FULL,
    )
    accessibility: str = long_text(
        N_("Accessibility"),
        question=N_("How do people understand your posts who cannot see or hear them?"),
        good=N_(
            "Every picture has a description, every video subtitles; hashtags begin each word with a capital."
        ),
        bad=N_("Nobody has complained so far."),
        depth=Depth.FULL,
    )
    use_of_ai: str = long_text(
        N_("Use of AI"),
        question=N_(
            "What may a program write or draw for you, who checks it, and what is never typed into it?"
        ),
        good=N_(
            "Drafts of texts, read by Anna before they go out; no made-up pictures, no names of customers."
        ),
        bad=N_("Everything that saves time."),
        depth=Depth.FULL,
    )
