import { labelText } from "./items";
import { ONE_CELL } from "./shape";

const label = `LAMBDA(x,${labelText({ text: "x", kind: "cell", constant: null, shape: ONE_CELL, lifts: false })})`;
const number = (words: string) => `LAMBDA(x,IF(ISTEXT(x),IF(x="",0,VALUE("${words}")),N(x)))`;
const let_ = (names: readonly (readonly [name: string, is: string])[], result: string) =>
  `LET(${names.map(([name, is]) => `${name},${is}`).join(",")},${result})`;
const failing = (checks: readonly (readonly [when: string, then: string])[], result: string) =>
  checks.reduceRight((otherwise, [when, then]) => `IF(${when},${then},${otherwise})`, result);
const value = (words: string) => `VALUE("${words}")`;
const oneCell = (name: string) => `ROWS(${name})*COLUMNS(${name})>1`;
const isText = (name: string) => `ISTEXT(${name})*(${name}<>"")>0`;

/**
 * What the tables are as named LAMBDAs. Those have functions that stack, sort and filter, which native formulas do
 * without, so they are written out for themselves, and give just as many rows as the functions.
 */
export const BODIES: Readonly<Record<string, string>> = {
  SPLIT_CREDIT: let_(
    [
      ["l", `TOCOL(MAP(labels,${label}))`],
      ["v", `TOCOL(MAP(shares,${number("shares: numbers")}))`],
      ["unnamed", `TOCOL(labels="")`],
      ["empty", `TOCOL(shares="")`],
      ["used", "1-unnamed*empty"],
      ["wrong", `SUM(used*((l="")+empty+(v<0)+(v>1)))`],
      ["whole", "N(amount)"],
      ["total", "SUM(used*v)"],
      ["rest", "MAX(0,ROUND(1-total,14))"],
    ],
    failing(
      [
        [oneCell("amount"), value("amount: one cell")],
        [isText("amount"), value("amount: a number")],
        ["ROWS(l)<>ROWS(v)", "NA()"],
        ["wrong>0", value("labels; shares from 0 to 1")],
        ["SUM(used)=0", "NA()"],
        ["total>1+1E-9", value("shares: at most 1 in sum")],
      ],
      'VSTACK(FILTER(HSTACK(l,v,whole*v),used),HSTACK("Other factors",rest,IF(rest=0,0,whole-whole*total)))',
    ),
  ),
  SENSITIVITY_GRID: let_(
    [
      ["kind", "LOWER(TRIM(uplift_type_or))"],
      ["u", `TOCOL(MAP(uplifts,${number("uplifts: numbers")}))`],
      ["p", `TOROW(MAP(pcts,${number("pcts: numbers")}))`],
      ["within", '(kind="amount")+(u>=-10)*(u<=10)>0'],
      [
        "cells",
        `IF(within*(p>=0)*(p<=1),IF(kind="amount",u,N(baseline)*u)*p,${value("uplifts from -10 to 10 unless they are amounts; pcts from 0 to 1")})`,
      ],
    ],
    failing(
      [
        [oneCell("baseline"), value("baseline: one cell")],
        [isText("baseline"), value("baseline: a number")],
        [oneCell("uplift_type_or"), value("uplift_type: one cell")],
        ['(kind="")+(kind="rate")+(kind="amount")=0', value("uplift_type: rate or amount")],
      ],
      'VSTACK(HSTACK("",p),HSTACK(u,cells))',
    ),
  ),
  TORNADO: let_(
    [
      ["l", `TOCOL(MAP(labels,${label}))`],
      ["b", `TOCOL(MAP(base,${number("base: numbers")}))`],
      ["below", `TOCOL(MAP(lows,${number("lows: numbers")}))`],
      ["above", `TOCOL(MAP(highs,${number("highs: numbers")}))`],
      ["filled", 'TOCOL(labels<>"")+TOCOL(base<>"")+TOCOL(lows<>"")+TOCOL(highs<>"")'],
      ["zero", "(filled>0)*(b=0)"],
      ["others", "REDUCE(1,b+(b=0),LAMBDA(x,y,x*y))/(b+(b=0))*(zero=SUM(zero))"],
      ["low", "others*below-N(fixed_cost_or)"],
      ["high", "others*above-N(fixed_cost_or)"],
      ["swing", "ABS(high-low)"],
      ["widest", "MAX(swing)"],
      // Swings that differ by no more than the rounding of a computer are equal, and stay in their order.
      ["width", "INT(swing/(widest+(widest=0))*10000000000+0.5)"],
    ],
    failing(
      [
        ['SUM((filled>0)*((filled<4)+(l="")))>0', value("labels; base, lows, highs: numbers")],
        ["SUM(filled)=0", "NA()"],
        [oneCell("fixed_cost_or"), value("fixed_cost: one cell")],
        [isText("fixed_cost_or"), value("fixed_cost: a number")],
      ],
      "SORTBY(FILTER(HSTACK(l,low,high,swing),filled>0),FILTER(width,filled>0),-1)",
    ),
  ),
  SEASONAL_TREND_IMPACT: let_(
    [
      ["s", "N(season_or)"],
      ["sure", "N(confidence_or)"],
      ["shown", "LOWER(TRIM(output_or))"],
      ["x", 'TOCOL(IF(before<"",before,""))'],
      ["known", '(x<"")*1'],
      ["v", 'IF(x<"",x,0)'],
      ["n", "ROWS(x)"],
      ["i", "SEQUENCE(n)"],
      ["apart", "i-TOROW(i)"],
      ["half", "INT(s/2)"],
      ["within", "(apart^2<=half^2)*1"],
      ["average", "MMULT(IF(s/2=half,(apart^2<half^2)+within,within),v)"],
      ["whole", "(MMULT(within,known)=2*half+1)*(average>0)"],
      ["ratio", "IF(whole,v/average,0)"],
      ["same", "(apart/s=INT(apart/s))*1"],
      ["index", "MMULT(same,ratio)/MMULT(same,whole)"],
      ["y", 'IF(x<"",x/index,"")'],
      ["t", 'TOCOL(IF(after<"",after,""))'],
      ["next", "n+SEQUENCE(ROWS(t))"],
      ["behind", "next-TOROW(i)"],
      ["there", "(behind/s=INT(behind/s))*1"],
      ["w", '(t<"")*MMULT(there,ratio)/MMULT(there,whole)'],
      ["total", "SUM(t)-IFERROR(IF(MIN(index)>0,SUM(w*(INTERCEPT(y,i)+SLOPE(y,i)*next)),NA()),NA())"],
      ["points", "SUM(known)"],
      ["degrees", "points-s-1"],
      ["middle", "SUM(known*i)/points"],
      ["squares", "SUM(known*i^2)-points*middle^2"],
      [
        "reach",
        "TINV(1-sure,degrees)*STEYX(y,i)*SQRT((points-2)/degrees*(SUM(w^2)+SUM(w)^2/points+SUM(w*(next-middle))^2/squares))",
      ],
      ["count", 'SUM((t<"")*1)'],
    ],
    failing(
      [
        ["(s<2)+(s>366)+(s<>INT(s))>0", value("season: a whole number from 2 to 366")],
        ["(sure<=0)+(sure>=1)>0", value("confidence above 0 and below 1")],
        ["(n<2*s)+(points=0)+(count=0)+(degrees<1)>0", "NA()"],
        ["MIN(v)<0", value("before: amounts from 0")],
        ['shown="average"', "total/count"],
        ['shown="range"', "total+{-1,0,1}*reach"],
        ['(shown="")+(shown="total")=0', value("output: another choice")],
      ],
      "total",
    ),
  ),
};
