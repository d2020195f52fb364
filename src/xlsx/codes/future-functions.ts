/**
 * Functions newer than the file format are written with a prefix that Excel does not show: "_xlfn.IFS(".
 * FILTER and SORT carry a second one (Microsoft's list of future functions, [MS-XLSX] 2.2.2).
 */
const IN_TWO_PARTS = ["FILTER", "SORT"];
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE",
    "BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST",
    "CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM",
    "CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE",
    "ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH",
    "FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR",
    "FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH",
    "IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST",
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV",
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC",
    "PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI",
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T",
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE",
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST",
    ...IN_TWO_PARTS,
  ].flatMap((line) => line.split(" ")),
);

const QUOTED = `"[^"]*"|'[^']*'`;
const PREFIXES = new RegExp(`${QUOTED}|_xlfn\\.(?:_xlws\\.)?`, "gi");
const CALLS = new RegExp(`${QUOTED}|(?<![\\w.])([A-Z][A-Z0-9.]*)(?=\\()`, "gi");

/** A formula of a file as Excel shows it. One with names of its own (LAMBDA's) stays as written. */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl") || /_xlpm\./i.test(formula)) return formula;
  return formula.replace(PREFIXES, (part) => (/^["']/.test(part) ? part : ""));
}

/** A formula as a file has it: the inverse of `shownFormula`. */
export function writtenFormula(formula: string): string {
  return formula.replace(CALLS, (part, name?: string) => {
    const call = name?.toUpperCase() ?? "";
    if (!FUTURE_FUNCTIONS.has(call)) return part;
    return `_xlfn.${IN_TWO_PARTS.includes(call) ? "_xlws." : ""}${part}`;
  });
}
