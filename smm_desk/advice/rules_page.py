"""The page that explains every rule, in one language: `docs/rules.md`, and the rule page of the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.examples import EXAMPLE_DAY, example_concept, example_line
from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.rule import Rule
from smm_desk.advice.rulebook import RULES
from smm_desk.advice.sorter import Sorter
from smm_desk.concept.outline import SECTIONS
from smm_desk.i18n import N_, Texts, message

SEVERITY_NAMES = {
    Severity.BLOCKING: N_("blocking"),
    Severity.WARNING: N_("warning"),
    Severity.HINT: N_("hint"),
}
"""The weights in words."""

_MARKUP = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>|#"})


def rules_markdown(texts: Texts, sorter: Sorter, rules: Iterable[Rule] = RULES) -> str:
    """Write the page as Markdown; the examples are those of the language of the texts."""
    lines = [
        "# " + texts(N_("What the desk notices")),
        "",
        texts(
            N_(
                "Every note is explained, leads on with a question, and can be set aside with a reason. It "
                "returns only when the text that it speaks of changes."
            )
        ),
        "",
    ]
    for rule in rules:
        lines += _rule_lines(rule, texts, sorter)
    return "\n".join(lines).rstrip() + "\n"


def rule_markdown(rule: Rule, texts: Texts, sorter: Sorter) -> str:
    """Write what one rule notices as Markdown, for the rule page of the window."""
    return "\n".join(_rule_lines(rule, texts, sorter))


def _rule_lines(rule: Rule, texts: Texts, sorter: Sorter) -> Iterator[str]:
    finding = _sample(rule, texts.family, sorter)
    yield f"## {texts(rule.title).translate(_MARKUP)}"
    yield ""
    yield f"`{rule.id}` · {', '.join(_places(rule, texts))}"
    yield ""
    yield texts(finding.explanation).translate(_MARKUP)
    yield ""
    yield f"*{texts(rule.question).translate(_MARKUP)}*"
    yield ""
    yield from _example_lines(rule, texts)
    yield texts(message(N_("Source: {source}"), source=texts(rule.source))).translate(_MARKUP)
    yield ""


def _example_lines(rule: Rule, texts: Texts) -> Iterator[str]:
    examples = rule.examples[texts.family]
    for heading, listed in (
        (N_("Noticed:"), examples.hits),
        (N_("Left alone:"), examples.misses),
    ):
        yield texts(heading)
        yield ""
        for line in dict.fromkeys(example_line(example, texts) for example in listed):
            yield f"- {line.translate(_MARKUP)}"
        yield ""


def _places(rule: Rule, texts: Texts) -> Iterator[str]:
    """Yield each weight with the sections in which the rule looks."""
    sections: dict[Severity, list[str]] = {}
    for watch in rule.watches:
        label = texts(SECTIONS[watch.section].many)
        listed = sections.setdefault(watch.severity or rule.severity, [])
        if label not in listed:
            listed.append(label)
    for severity in sorted(sections, reverse=True):
        yield f"{texts(SEVERITY_NAMES[severity])} ({', '.join(sections[severity])})"


def _sample(rule: Rule, family: str, sorter: Sorter) -> Finding:
    """Return what the rule says of its first example."""
    concept = example_concept(rule, rule.examples[family].hits[0], family)
    findings = Advisor((rule,), sorter=sorter).findings(concept, EXAMPLE_DAY)
    return next(found for found in findings if found.rule == rule.id)
