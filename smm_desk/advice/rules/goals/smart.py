"""The five letters of SMART, as the rules about goals name them."""

from __future__ import annotations

from smm_desk.i18n import N_

SPECIFIC = N_("SMART: specific")
MEASURABLE = N_("SMART: measurable")
ACHIEVABLE = N_("SMART: achievable")
RELEVANT = N_("SMART: relevant")
TIME_BOUND = N_("SMART: time-bound")
