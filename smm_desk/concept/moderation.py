"""Who keeps the accounts alive, and who answers: the parts of chapter 9."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.direction import Country
from smm_desk.concept.fields import Choice, Depth, choice, day, link, long_text, text
from smm_desk.concept.values import Day
from smm_desk.i18n import N_


class Holder(StrEnum):
    """In whose name an account is registered."""

    FIRM = "firm"
    PERSON = "person"


class TwoFactor(StrEnum):
    """Whether a second sign is needed beside the password."""

    YES = "yes"
    NO = "no"


class Fulfilment(StrEnum):
    """Whether a duty is met today; not to know is an answer too."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """Who keeps the accounts alive and answers."""

    caretaker: str = text(
        N_("Owner of the accounts"),
        question=N_("Who looks after the accounts, reads and answers?"),
        good=N_("Anna, two hours a week"),
        bad=N_("The team"),
    )
    deputy: str = text(
        N_("Deputy"),
        question=N_("Who does it when this person is away?"),
        good=N_("Reto, with access of his own"),
        bad=N_("Nobody"),
    )
    reply_time: str = text(
        N_("Reply time"),
        question=N_("How soon does somebody get an answer?"),
        good=N_("Within half a working day, Tuesday to Saturday"),
        bad=N_("As soon as possible"),
    )
    approval_path: str = long_text(
        N_("Approval path"),
        question=N_("Who reads what before it goes out, and what may go out at once?"),
        good=N_("Stories go out at once. Whatever shows a person or a price is read by Anna first."),
        bad=N_("We agree on it."),
        depth=Depth.FULL,
    )
    naming_rule: str = text(
        N_("Naming rule"),
        question=N_("How are accounts and hashtags named, so that people recognise you?"),
        good=N_("Always name and town, without abbreviations"),
        bad=N_("As available"),
        depth=Depth.FULL,
    )
    handover: str = long_text(
        N_("Handover"),
        question=N_("What does the deputy need to know to take over tomorrow morning?"),
        good=N_("Where access is kept, what is planned for the week, which talks are open, whom to call."),
        bad=N_("Everything is in the telephone."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account and who can get into it; what opens it is never written down here."""

    id: str
    name: str = text(
        N_("Account"),
        question=N_("Under which name does the account appear?"),
        good=N_("The name of the shop with the town, the same on all channels"),
        bad=N_("Our Instagram"),
        required=True,
    )
    channel: str = link(
        N_("Channel of the account"),
        target="channels",
        question=N_("To which of your channels does it belong?"),
        good="Instagram",
        bad=N_("None; it is just there"),
        depth=Depth.FULL,
    )
    owner: str = text(
        N_("Who looks after it"),
        question=N_("Which one person reads, posts and answers there?"),
        good="Anna",
        bad=N_("All who have the password"),
    )
    deputy: str = text(
        N_("Who stands in"),
        question=N_("Who does it during holidays and illness, with a login of their own?"),
        good=N_("Reto from the workshop"),
        bad=N_("Nobody so far"),
    )
    held_by: str = choice(
        N_("Registered to"),
        question=N_("Does the account belong to the company or to a person?"),
        good=N_("The company: opened with the address office@ and the number of the shop"),
        bad=N_("A person: the trainee, who leaves in summer"),
        choices=(Choice(Holder.FIRM, N_("the company")), Choice(Holder.PERSON, N_("a person"))),
        depth=Depth.FULL,
    )
    rights: str = long_text(
        N_("Rights"),
        question=N_("Who may do what there: decide, post, answer, only read?"),
        good=N_(
            "Anna may do everything; Reto may post and answer; the agency may see the figures until May."
        ),
        bad=N_("Everyone may do everything."),
        depth=Depth.FULL,
    )
    two_factor: str = choice(
        N_("Two-factor login"),
        question=N_("Does it take a second sign beside the password, such as a code on the telephone?"),
        good=N_("Yes: an app on the telephone of the shop, with spare codes in the safe"),
        bad=N_("No, that would be inconvenient"),
        choices=(Choice(TwoFactor.YES, N_("yes")), Choice(TwoFactor.NO, N_("no"))),
        depth=Depth.FULL,
    )
    access_kept: str = text(
        N_("Where access is kept"),
        question=N_("Where does the deputy find the way in, said without the password itself?"),
        good=N_("In the password safe of the company, folder “Accounts”"),
        bad=N_("On a slip of paper under the keyboard"),
        depth=Depth.FULL,
    )
    address: str = text(
        N_("Address of the account"),
        question=N_("Under which address is it found?"),
        good=N_("instagram.com/huberbakery"),
        bad=N_("Just search for us"),
        depth=Depth.FULL,
    )
    closes_on: Day = day(
        N_("Closes on"),
        question=N_("On which day is it closed, if it is to be closed?"),
        good=N_("30 April 2027"),
        bad=N_("at some point"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """How people are answered, and what is not left standing."""

    monitoring_hours: str = text(
        N_("Monitoring hours"),
        question=N_("On which days and at what times does somebody look in?"),
        good=N_("Tuesday to Saturday at 8 and at 17; on Mondays once at noon"),
        bad=N_("Around the clock"),
        depth=Depth.FULL,
    )
    enquiries: str = long_text(
        N_("Who answers what"),
        question=N_("Which kinds of enquiry come in, and who answers each of them?"),
        good=N_(
            "Dates and prices: the counter. Technical questions: the workshop. Complaints: Anna, at once."
        ),
        bad=N_("Whoever sees it first."),
        depth=Depth.FULL,
    )
    removal: str = long_text(
        N_("Hide, delete, report"),
        question=N_(
            "What do you leave standing, what do you hide, what do you delete, and what do you report?"
        ),
        good=N_(
            "Criticism stays and is answered. Insults are hidden, advertising is deleted, threats are kept "
            "as a picture and reported."
        ),
        bad=N_("We delete what does not suit us."),
        depth=Depth.FULL,
    )
    escalation: str = long_text(
        N_("Escalation"),
        question=N_("When does an enquiry go to somebody else, to whom, and how fast?"),
        good=N_(
            "From the third angry answer on, or when somebody was hurt: at once by telephone to the owners."
        ),
        bad=N_("We have never needed that."),
        depth=Depth.FULL,
    )
    netiquette: str = long_text(
        N_("Netiquette"),
        question=N_("Which rules for talking to each other can people read before they write something?"),
        good=N_("We are friendly here, also when we disagree. Whoever insults others is asked to leave."),
        bad=N_("The rules of the platform apply."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Crisis:
    """What is done when many people are angry at once."""

    signs: str = long_text(
        N_("Signs"),
        question=N_("By what do you notice that it is more than one bad day?"),
        good=N_("Five angry messages within an hour, a newspaper calls, or strangers write under old posts."),
        bad=N_("You will feel it."),
        depth=Depth.FULL,
    )
    decided_by: str = text(
        N_("Decided by"),
        question=N_("Who decides what is said, and who if this person cannot be reached?"),
        good=N_("Anna Huber; after half an hour without an answer, her brother"),
        bad=N_("We decide together"),
        depth=Depth.FULL,
    )
    first_statement: str = long_text(
        N_("First statement"),
        question=N_("What do you say in the first hour, while you do not yet know everything?"),
        good=N_(
            "We have read it and take it seriously. We are finding out what happened and write again by 4 pm."
        ),
        bad=N_("No comment."),
        depth=Depth.FULL,
    )
    phone_list: str = long_text(
        N_("Telephone list"),
        question=N_(
            "Whom do you call, in which order, and where do the numbers lie when the network is down?"
        ),
        good=N_("Owners, deputy, lawyer, insurance; on paper in the drawer under the till."),
        bad=N_("They are all in the telephone."),
        depth=Depth.FULL,
    )
    debrief: str = long_text(
        N_("Debrief"),
        question=N_("When do you sit down together afterwards, and what do you write down?"),
        good=N_("Within a week: what happened, what helped, what we change in this concept."),
        bad=N_("We are glad when it is over."),
        depth=Depth.FULL,
    )
    risks: str = long_text(
        N_("Risks"),
        question=N_("What could make many people angry at once?"),
        good=N_(
            "A repair with an accident afterwards; a picture without consent; a careless word about "
            "another shop."
        ),
        bad=N_("Nothing, we are liked."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRules:
    """What people who work in the firm may rely on, and what is asked of them."""

    spokespersons: str = text(
        N_("Who speaks for the company"),
        question=N_("Who may answer in the name of the company, and what do the others do with a question?"),
        good=N_("Anna and Reto; all others say: I will pass it on"),
        bad=N_("Everyone a little"),
        depth=Depth.FULL,
    )
    private_use: str = long_text(
        N_("Private use"),
        question=N_("What is allowed during working hours and from private accounts?"),
        good=N_("In the break as you like. Nobody has to share our posts, and nobody has to like them."),
        bad=N_("Forbidden."),
        depth=Depth.FULL,
    )
    disclosure: str = long_text(
        N_("Saying that one works here"),
        question=N_("How does somebody say that they belong to the company when they write about it?"),
        good=N_("“I work there, and this is my own opinion.” No reviews of our own shop."),
        bad=N_("Not necessary."),
        depth=Depth.FULL,
    )
    confidentiality: str = long_text(
        N_("Confidentiality"),
        question=N_("What never goes out, neither as a text nor in the background of a picture?"),
        good=N_("Names and addresses of customers, order forms, prices of suppliers, the alarm system."),
        bad=N_("Everyone knows that."),
        depth=Depth.FULL,
    )
    respect: str = long_text(
        N_("Respect"),
        question=N_("How do you speak about colleagues, customers and others in the trade?"),
        good=N_("As if they were standing beside us; nobody is shown who has not agreed."),
        bad=N_("Common sense."),
        depth=Depth.FULL,
    )
    contact: str = text(
        N_("Whom to ask"),
        question=N_("Whom does somebody ask who is not sure, or who has made a mistake?"),
        good=N_("Anna, at any time; a mistake that is told at once has no consequences"),
        bad=N_("The management"),
        depth=Depth.FULL,
    )
    acknowledgement: str = text(
        N_("Read and agreed"),
        question=N_("How and when does everyone confirm that they know the rules?"),
        good=N_("Signed on the first working day, spoken through every January"),
        bad=N_("They hang in the break room"),
        depth=Depth.FULL,
    )
    purpose: str = long_text(
        N_("Purpose of the rules"),
        question=N_("What are these rules good for, for those who work here?"),
        good=N_("So that everyone knows what they may do, and nobody has to ask each time."),
        bad=N_("To be on the safe side."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalDuty:
    """Something that the law asks of an account; a reminder, never legal advice."""

    id: str
    requirement: str = text(
        N_("Duty"),
        question=N_("What does the law ask of your accounts?"),
        good=N_("Imprint that can be reached from the profile"),
        bad=N_("Everything legal"),
        required=True,
        depth=Depth.FULL,
    )
    country: str = choice(
        N_("Where it applies"),
        question=N_("In which country does it apply?"),
        good=N_("Austria, because we also sell there"),
        bad=N_("The country of the platform"),
        choices=(
            Choice(Country.SWITZERLAND, N_("Switzerland")),
            Choice(Country.GERMANY, N_("Germany")),
            Choice(Country.AUSTRIA, N_("Austria")),
        ),
        depth=Depth.FULL,
    )
    met: str = choice(
        N_("Met"),
        question=N_("Do you meet it today?"),
        good=N_("Not known yet: Anna asks the chamber of commerce in March"),
        bad=N_("Yes, I suppose so"),
        choices=(
            Choice(Fulfilment.YES, N_("yes")),
            Choice(Fulfilment.NO, N_("no")),
            Choice(Fulfilment.UNKNOWN, N_("not known yet")),
        ),
        depth=Depth.FULL,
    )
    found_at: str = text(
        N_("Where it can be seen"),
        question=N_("In which place does somebody who checks it find it?"),
        good=N_("Profile, link “Imprint”, two clicks"),
        bad=N_("On the website somewhere"),
        depth=Depth.FULL,
    )
    law_as_of: Day = day(
        N_("Law as of"),
        question=N_("On which day did you look up what the law says?"),
        good=N_("12 January 2027"),
        bad=N_("back then"),
        depth=Depth.FULL,
    )
    source: str = text(
        N_("Where the law stands"),
        question=N_("In which law, or on which page of an authority, did you read it?"),
        good=N_("Art. 3 para. 1 lit. s UWG"),
        bad=N_("A colleague said so"),
        depth=Depth.FULL,
    )
