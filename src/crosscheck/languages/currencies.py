"""Which currency a name means in which country: ISO 4217 codes by family and by ISO 3166 code of the country.

Currencies of countries after the Unicode CLDR (supplemental data, `currencyData`); former ones of the euro area are
there for texts about the past.
"""

from __future__ import annotations

from functools import cache
from typing import Final

__all__ = ["DEFAULTS", "FAMILIES", "SUBUNITS", "possible"]


def _table(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())


CFA: Final = "BJ:XOF BF:XOF CI:XOF GW:XOF ML:XOF NE:XOF SN:XOF TG:XOF CM:XAF CF:XAF TD:XAF CG:XAF GA:XAF GQ:XAF"
# A name that several countries give their currency: country to code.
FAMILIES: Final = {
    family: _table(pairs)
    for family, pairs in {
        "dinar": "DZ:DZD TN:TND LY:LYD IQ:IQD KW:KWD JO:JOD BH:BHD RS:RSD",
        "dirham": "MA:MAD AE:AED EH:MAD",
        "rial": "SA:SAR QA:QAR OM:OMR YE:YER IR:IRR BR:BRL",
        "pound": "GB:GBP EG:EGP SD:SDG SY:SYP LB:LBP SS:SSP GI:GIP FK:FKP TR:TRY IE:IEP CY:CYP",
        "lira": "TR:TRY SY:SYP LB:LBP IT:ITL",
        "franc": "CH:CHF LI:CHF KM:KMF DJ:DJF GN:GNF RW:RWF BI:BIF CD:CDF FR:FRF BE:BEF LU:LUF NC:XPF PF:XPF " + CFA,
        "cfa": CFA,
        "peso": "MX:MXN AR:ARS CL:CLP CO:COP CU:CUP DO:DOP UY:UYU PH:PHP",
        "rupee": "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR SC:SCR ID:IDR MV:MVR",
        "krone": "SE:SEK NO:NOK DK:DKK IS:ISK CZ:CZK EE:EEK SK:SKK",
        "shilling": "KE:KES TZ:TZS UG:UGX SO:SOS AT:ATS",
        "dollar": "US:USD CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD NA:NAD LR:LRD ZW:ZWL FJ:FJD GY:GYD TT:TTD "
        "BS:BSD BB:BBD BZ:BZD BM:BMD BN:BND SR:SRD SB:SBD KY:KYD",
        "won": "KR:KRW KP:KPW",
        "manat": "AZ:AZN TM:TMT",
        "som": "KG:KGS UZ:UZS",
        "leu": "RO:RON MD:MDL",
        "ruble": "RU:RUB BY:BYN",
        "kwacha": "ZM:ZMW MW:MWK",
        "mark": "DE:DEM BA:BAM FI:FIM",
        "florin": "NL:NLG AW:AWG HU:HUF",
    }.items()
} | {
    # One currency alone has the name; the country of its adjective.
    code: {country: code}
    for country, code in _table(
        "JP:JPY CN:CNY IL:ILS MR:MRU TR:TRY BR:BRL ZA:ZAR NG:NGN GH:GHS ET:ETB ER:ERN AO:AOA MZ:MZN MG:MGA GM:GMD "
        "SL:SLE "
        "BW:BWP LS:LSL SZ:SZL CV:CVE ST:STN TH:THB VN:VND KH:KHR LA:LAK MM:MMK MY:MYR BD:BDT BT:BTN AF:AFN KZ:KZT "
        "TJ:TJS "
        "GE:GEL AM:AMD UA:UAH PL:PLN HU:HUF BG:BGN AL:ALL MK:MKD MN:MNT MO:MOP PG:PGK VU:VUV WS:WST TO:TOP HN:HNL "
        "GT:GTQ "
        "NI:NIO CR:CRC PA:PAB PY:PYG BO:BOB VE:VES PE:PEN HT:HTG ES:ESP GR:GRD PT:PTE HR:HRK GB:GBP CH:CHF"
    ).items()
}  # fmt: skip

# What a bare name means where nothing in the text speaks for another country.
DEFAULTS: Final = {"dollar": "USD", "won": "KRW", "ruble": "RUB", "dirham": "MAD"}

# How many make one of the currency, and of which currencies they are a part.
SUBUNITS: Final[dict[str, dict[str, int]]] = {
    "cent": dict.fromkeys([*FAMILIES["dollar"].values(), "EUR", "ZAR", "KES", "LKR", "MUR"], 100),
    "centime": dict.fromkeys(["EUR", "CHF", "MAD", "DZD", "FRF", "BEF", "XOF", "XAF", "HTG"], 100),
    "penny": {"GBP": 100},
    "piastre": dict.fromkeys(["EGP", "SDG", "SYP", "LBP", "JOD", "TRY"], 100),
    "fils": {"KWD": 1000, "BHD": 1000, "JOD": 1000, "IQD": 1000, "AED": 100},
    "millime": {"TND": 1000, "EGP": 1000},
    "halala": {"SAR": 100},
    "kopeck": {"RUB": 100, "UAH": 100},
    "baisa": {"OMR": 1000},
    "paisa": {"INR": 100, "PKR": 100},
}


@cache
def possible(name: str) -> frozenset[str]:
    """The codes that a code or the bare name of a family may mean."""
    if name.isupper():
        return frozenset({name})
    return frozenset(FAMILIES[name].values()) if name in FAMILIES else frozenset({name})
