"""English phrases of what is left to machines that write and draw, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "writer": """
        ai chatgpt gpt bot chatbot bots chatbots program machine copilot gemini claude assistant tool
        software automatically computer avatar
    """,
    "letter": """
        messages message mails mail emails email enquiries comments reviews customers customer clients
        patients guests dms dm questions inbox chats chat whatsapp complaints requests queries members
        people
    """,
    "answers": """
        answer answers answered replies reply replied respond responds responding answering handles handle
    """,
    "read": """
        read checked proofread reviewed corrected edited approved controlled verified looked double-checked
        reads checks reviews check checking proofreading
    """,
    "control": """
        check checks checking proofreading control review approval reading correction editing human
        supervision
    """,
    "no": "no not nobody none never isn't aren't don't doesn't nothing needn't won't",
    "unread": "unread unchecked unedited uncorrected blindly unaltered unseen unreviewed unfiltered",
    "out": """
        published publish publishes posted post posts online out live sent uploaded copied pasted used back
        straight
    """,
    "whose": """
        patient patients patient's patients' client clients client's clients' customer customers customer's
        customers' guest guests member members pupils children's employee employees staff
    """,
    "secret": """
        data name names mails emails files file records record details letters addresses notes contracts
        reports histories history salaries payroll applications list lists
    """,
    "into": "paste pasted copy copied feed fed type typed upload uploaded enter entered put load dump",
    "drawer": "midjourney dall-e dalle firefly ai generator program chatgpt",
    "image": "picture pictures image images photo photos portraits faces",
    "drawn": """
        generates generate invents invent generated invented artificial renders rendered aigenerated fake
    """,
    "ours": """
        dishes plates rooms products team staff customers guests farm shop work works houses references
        cakes bread loaves food animals site sites
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "machine_replies": (
        "<writer> .. <answers> … <letter>",
        "<writer> … <answers> to|all .. <letter>",
        "<letter> (are|is|get|gets) <answers> by (the|our|an|a) <writer>",
        "<letter> … left|handed|go|goes to (the|our|an|a) <writer>",
        "<letter> (are|is|get|gets) .. automatically <answers>",
        "leave|let (the) (<writer>) … <letter> … to|by (the) <writer>",
        "let|have|lets|has (the|our|an) <writer> … <answers>",
        "<writer> takes|take care of .. <letter>",
        "<writer> deals|deal with .. <letter>",
        "replies|answers|reply … written|done|made by (the|our|a|an) <writer>",
        "<writer> writes|does|makes|drafts (the|all|our) replies|answers .. (to)",
    ),
    "machine_does_all": (
        "<writer> (may|can|does|do|writes|handles) (do) everything|all",
        "everything|all (is|gets) (written|done|handled|made|left) .. by|to|from (the|an|our) <writer>",
        "leave|leaves|hand|hands everything|it|all (over) to (the|an|our) <writer>",
        "it writes .. posts",
        "<writer> writes .. posts|publishes",
        "automatically (created|written|generated) (and) published|posted|publish",
        "automatically created|written|generated|posts|publishes|publish",
        "just let it run|do",
        "^ everything $",
        "^ for everything|all",
        "<writer> (always|just) gets|knows it|best (right) (anyway|better)",
        "everything runs|goes|happens (all) automatically",
        "runs (all|completely|fully) automatically",
        "<writer> writes|makes|does|creates (all) (the|our) posts|texts|captions",
    ),
    "goes_out_unread": (
        "<unread> … <out>",
        "<out> … <unread>",
        "<unread>",
        "without (anyone|anybody|us|me|any|a|further|being|having) .. <read>|reading|looking|checking",
        "without .. <control>",
        "nobody|none|no (one) .. reads|checks|proofreads|looks|corrects",
        "<no> .. (been|be|being|get|gets) <read>",
        "don't|not|never|needn't (even|need|have|bother) (to) (to) read|check|look|proofread|review",
        "no|without (any|final) check|checks|checking|control|proofreading|edits",
        "no (more|further|need) (for|to) <control>|check|read|proofread",
        "word for word",
        "copy and paste",
        "copy-paste",
        "copypaste",
        "one to one",
        "straight|directly|immediately (up|onto|on|to) (the) (web) page|website|online|out|live|back",
        "straight|directly (up|onto|on|to) (the) instagram|facebook|customer|customers|patient|patients",
        "<out> .. as (it) is|comes",
        "<out> .. as they are|come",
        "it|they'll|it'll (will) (surely|probably|certainly) be right|fine|ok|okay|correct",
        "none|nobody|no of|here|one (us|here) .. speaks|speak|understands|understand|knows|know",
        "only … if|when (something|somebody|someone|anything) .. wrong|complains|complain",
        "no longer|don't (have|need|has|needs) (to) look|looks|check (at) (them|it|everything)",
        "no never|not|nobody (have|need|has|needs) (to) look|looks|check (at) (them|it|everything)",
        "no longer|don't (have|need|has|needs) (to) checks|read|reads (at) (them|it|everything)",
        "no never|not|nobody (have|need|has|needs) (to) checks|read|reads (at) (them|it|everything)",
        "no time to|for read|check|reading|checking|proofread",
        "nobody|none (has|needs|have|must) (to) check|read|look|proofread",
        "go|goes out like|just that|this|so|unchanged",
        "it'll|will be fine|right",
    ),
    "works_it_over": (
        "rewrite*|rework*|edit|edits|adapt*|adjust*|decide*|choose*|pick|picks|finish|polish*|change|changes",
        "do the writing",
    ),
    "nothing_goes_out": (
        "nothing|no|never|none … without|before|until|unless|unread|unchecked|straight|directly",
        "not|isn't|aren't|don't|doesn't .. unread|unchecked|straight|directly|blindly|automatically|without",
        "no|nothing|none … not|isn't|hasn't|wasn't .. <read>",
        "without|unread|unchecked … nothing|no|never|none",
    ),
    "types_in_secrets": (
        "<into> … <whose> <secret>",
        "<into> … <secret> of (the|our) <whose>",
        "<whose> <secret> … <into>",
        "<whose> <secret> (go|goes) into|in",
        "<whose> <letter> … <into>|into",
        "<letter> … with|including (the|their|full|all) names|name|addresses|data",
        "<into> .. <whose> <letter> … (into|to) (the) <writer>",
    ),
    "drawn_of_ours": (
        "<drawn> .. <image> of|showing .. <ours>",
        "<drawer> <drawn>|does|makes|do (the|our) (pictures|photos|images) (of) (our|the) <ours>",
        "<drawer> <drawn>|does|makes|do (the|our) <ours>",
        "<drawer> … look|looks|are|is nicer|better|prettier|tidier",
    ),
    "ours_never_so_good": (
        "ours|real .. never|don't|not look (that|so|as|half) (good|nice|pretty)",
        "people|customers|guests|models|families|team who|that (do|does) not exist",
        "people|customers|guests|models|families|team who|that don't|doesn't exist",
    ),
}
"""Every list of phrases by its name."""
