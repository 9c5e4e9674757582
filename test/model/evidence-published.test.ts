import air from "../fixtures/oracle/air-passengers.json";
import cars from "../fixtures/oracle/cars.json";
import deaths from "../fixtures/oracle/driver-deaths.json";
import geo from "../fixtures/oracle/geo-daily.json";
import google from "../fixtures/oracle/google-data.json";
import longley from "../fixtures/oracle/longley.json";
import prop99 from "../fixtures/oracle/prop99.json";
import * as model from "../../src/model";
import { sound } from "../support/sound";
import { storySample } from "../support/story-sample";

/**
 * Figures worked out by independent code in R 4.2.2 (lm, pt, qt, pbeta and formulas written out), or published where a
 * test says so.
 */
const agree = (found: number, expected: number, within = 1e-8) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.abs(expected));

const known = (values: model.Series) => values.map((value) => value ?? NaN);
const chance = (impact: model.EvidenceImpact, amount: number) =>
  sound(
    model.probabilityAbove(
      impact.baseline + impact.total,
      impact.baseline,
      impact.standardError,
      impact.fit.degrees,
      amount,
    ),
  );

describe("airline passengers against their own pattern", () => {
  const { passengers } = air;
  const whole = sound(model.patternImpact(passengers.slice(0, 132), passengers.slice(132)));

  test("eleven years before the last one: growth, fit and correlation", () => {
    const logs = passengers.slice(0, 132).map(Math.log);
    const level = model.mean(logs);
    const squares = (values: readonly number[]) => model.sum(values.map((value) => value * value));
    agree(whole.fit.growth, 0.01030745037867);
    agree(1 - squares(known(whole.fit.residuals)) / squares(logs.map((value) => value - level)), 0.9827288352081);
    agree(sound(model.durbinWatson(whole.fit.residuals)), 0.4209435181354);
    agree(whole.fit.rawCorrelation, 0.7858987938372);
    agree(whole.fit.correlation, 0.8298611457633);
    agree(whole.fit.degrees, 9.250471878868);
  });

  test("eleven years before the last one: baseline, increase and range", () => {
    agree(whole.fit.scale, 1.000229319394);
    agree(whole.baseline, 6135.985460349);
    agree(whole.total, -421.9854603486);
    agree(whole.standardError, 0.05931244786041);
    agree(Number(whole.low), -1124.462266357);
    agree(Number(whole.high), 208.3298503176);
  });

  test("five years before half a year: growth, increase, range and probability", () => {
    const part = sound(model.patternImpact(passengers.slice(0, 60), passengers.slice(60, 66)));
    agree(Math.expm1(12 * part.fit.growth), 0.1608404759782);
    agree(part.fit.correlation, 0.5700552306169);
    agree(part.total, -171.7575130626);
    agree(part.standardError, 0.0392847730102);
    agree(Number(part.low), -282.7576274601);
    agree(Number(part.high), -68.29431128697);
    agree(chance(part, 0), 0.005365210634704);
  });
});

test("car drivers killed or hurt in Great Britain, before and after seat belts were compulsory", () => {
  const { drivers, before } = deaths;
  const impact = sound(model.patternImpact(drivers.slice(0, before), drivers.slice(before)));
  agree(impact.baseline, 35777.35230026);
  agree(impact.total, -5378.352300261);
  agree(Number(impact.low), -8175.907730652);
  agree(Number(impact.high), -2783.683068348);
  agree(impact.fit.degrees, 44.13449255686);
});

test("California's Proposition 99 against the sum of 38 states", () => {
  const change = prop99.years.indexOf(prop99.treatedFrom);
  const california = prop99.packs.California;
  const others = Object.entries(prop99.packs).filter(([state]) => state !== prop99.treated);
  const control = prop99.years.map((_, year) => model.sum(others.map(([, packs]) => packs[year] ?? NaN)));
  const impact = sound(
    model.controlGrowthImpact(
      california.slice(0, change),
      control.slice(0, change),
      california.slice(change),
      control.slice(change),
      { perYear: 1 },
    ),
  );
  agree(impact.fit.growth, -0.01169218998336);
  agree(Math.sqrt(impact.fit.growthVariance), 0.001013206181142);
  agree(impact.fit.carriedOn, 0.9898384494778);
  agree(impact.total, -185.7745734867);
  agree(Number(impact.low), -217.3615483036);
  agree(Number(impact.high), -155.2472606526);
});

describe("the story sample", () => {
  let story: Awaited<ReturnType<typeof storySample>>;
  beforeAll(async () => {
    story = await storySample();
  });
  const impactOfControl = () =>
    sound(model.controlGrowthImpact(story.treatedBefore, story.controlBefore, story.treatedAfter, story.controlAfter));

  test("against the control group", () => {
    const impact = impactOfControl();
    agree(impact.fit.carriedOn, 0.9398127016323);
    agree(impact.fit.correlation, 0.01075778973176);
    agree(impact.fit.degrees, 21.54930930923);
    agree(impact.baseline, 10556528247.74);
    agree(impact.total, 3401070606.258);
    agree(Number(impact.low), 3319421217.018);
    agree(Number(impact.high), 3482093325.875);
    agree(impact.standardError, 0.004482825030762);
  });

  test("how well the control group fits, and what the claim bears", () => {
    const impact = impactOfControl();
    agree(model.meanAbsoluteError(impact.fit, story.treatedBefore), 0.005471402176895);
    agree(model.gapBorne(impact, story.treatedBefore.length), 0.1796100629688);
    agree(sound(model.durbinWatson(impact.fit.residuals)), 2.05746477483952);
    const outlier = sound(model.largestResidual(impact.fit.residuals, impact.fit.periods - 2));
    agree(outlier.distance, 1.9837201771192);
    agree(outlier.limit, 2.80155116155032);
    const season = sound(model.seasonCorrelation(impact.fit.residuals, 12));
    agree(season.correlation, 0.538196776429603);
    agree(season.probability, 0.0355300394324289);
  });

  test("against its own pattern", () => {
    const impact = sound(model.patternImpact(story.treatedBefore, story.treatedAfter));
    agree(impact.total, 3410939216.763);
    agree(Number(impact.low), 3355618338.301);
    agree(Number(impact.high), 3465971432.215);
    agree(impact.fit.degrees, 6.024193577092);
  });

  test("against the control group with its own season and growth", () => {
    const control = { before: story.controlBefore, after: story.controlAfter };
    const impact = sound(model.patternImpact(story.treatedBefore, story.treatedAfter, 12, 0.9, control));
    agree(impact.total, 3378506281.173);
    agree(Number(impact.low), 3298522408.583);
    agree(Number(impact.high), 3457889968.567);
    agree(impact.fit.correlation, 0.1168179298761);
  });

  test.each([
    [3, 0.002082797008588, 0.007514824358526],
    [6, 0.001401269105525, 0.006207126295522],
  ])("a launch pretended %i months earlier finds nothing", (periods, change, limit) => {
    const pretended = sound(model.pretendLaunch(story.treatedBefore, story.controlBefore, periods));
    agree(pretended.change, change);
    agree(pretended.limit, limit);
    expect(pretended.found).toBe(false);
  });

  test("at 3%, a margin of 42% and a cost of 12.4 million: break-even share and uplift, and payback", () => {
    const impact = impactOfControl();
    agree(sound(model.breakevenPct(impact.total, 12.4e6, 0.42)), 0.008680739961555);
    agree(sound(model.breakevenUplift(impact.baseline, 12.4e6, 0.03, 0.42)), 0.09322449208976);
    const profits = impact.periods.map((period) => 0.03 * 0.42 * Number(period.impact));
    agree(sound(model.paybackPeriod(profits, 12.4e6)), 4.96968138391322);
    agree(sound(model.laterValue(model.sum(profits), 12.4e6, 0.5, 0.1)), 52314886.68, 1e-9);
  });

  test.each([
    [3, 0.015772655988],
    [6, 0.0136656276054],
    [12, 0.0136450891506],
  ])("the smallest increase that %i months would show", (periods, smallest) => {
    agree(sound(model.detectableUplift(story.treatedBefore, story.controlBefore, periods)), smallest);
  });
});

test("Google's geo experiment as weeks, 6 before and 4 after, with its published increase inside", () => {
  const weeks = (days: readonly number[]) =>
    Array.from({ length: days.length / 7 }, (_, week) => model.sum(days.slice(7 * week, 7 * week + 7)));
  const series = [geo.treatedBefore, geo.controlBefore, geo.treatedAfter, geo.controlAfter].map(weeks);
  const [treatedBefore = [], controlBefore = [], treatedAfter = [], controlAfter = []] = series;
  const by = (perYear: number) =>
    sound(model.controlGrowthImpact(treatedBefore, controlBefore, treatedAfter, controlAfter, { perYear }));
  const impact = by(365.25 / 7);
  agree(impact.total, 150635.3571522);
  agree(Number(impact.low), 140791.2196768);
  agree(Number(impact.high), 160365.9518914);
  expect(impact.low).toBeLessThan(147_337);
  expect(impact.high).toBeGreaterThan(147_337);
  agree(by(52).total, 150635.4257, 1e-9);
  agree(Number(by(52).low), 140790.314, 1e-9);
  agree(Number(by(52).high), 160366.9722, 1e-9);
});

describe("the worked example: 8 quarters before and 4 after", () => {
  const y = [100, 104, 103, 108, 110, 113, 112, 118];
  const x = [200, 206, 208, 213, 221, 224, 226, 235];
  const [ya, xa] = [
    [125, 128, 129, 135],
    [240, 243, 246, 252],
  ];
  const impact = sound(model.controlGrowthImpact(y, x, ya, xa, { perYear: 4 }));

  test("gap, degrees of freedom, error and increase", () => {
    agree(impact.fit.carriedOn, 0.7406534825185);
    agree(impact.fit.degrees, 6.259346517481);
    agree(impact.standardError, 0.009581147481177);
    agree(impact.total, 26.31297484698);
  });

  test("probability that the increase exceeds 0, and 20", () => {
    agree(chance(impact, 0), 0.99930964);
    agree(chance(impact, 20), 0.8856923);
  });

  test("smallest visible increase, and a launch pretended 2 quarters earlier", () => {
    agree(sound(model.detectableUplift(y, x, 4, { perYear: 4 })), 0.03265909103, 1e-9);
    const pretended = sound(model.pretendLaunch(y, x, 2));
    agree(pretended.change, -0.005378000639, 1e-9);
    agree(pretended.limit, 0.01518374364, 1e-9);
    expect(pretended.found).toBe(false);
  });
});

test.each([
  [0.5, 12, 2.666748046875],
  [0.7, 3, 2.26],
  [0.3, 6, 1.65321],
])("the mean of months that lean on one another by %d, over %i of them", (correlation, periods, factor) => {
  const lags = Array.from({ length: periods - 1 }, (_, i) => i + 1);
  const summed = 1 + 2 * model.sum(lags.map((lag) => (1 - lag / periods) * correlation ** lag));
  const found = model.periodsPerIndependent(correlation) * model.shortMeanShare(correlation, periods);
  agree(found, factor, 1e-12);
  agree(found, summed, 1e-12);
});

test.each([
  [6.0241935771, 1.94178356723391],
  [1.5, 3.70518082009675],
  [21.549309309222, 1.71872305226319],
])("Student's t at 95%% below, for %d degrees of freedom", (degrees, quantile) => {
  agree(model.studentQuantile(0.9, degrees), quantile, 1e-12);
});

test("Durbin–Watson of R's longley, all regressors, and of its cars", () => {
  const columns = longley.regressors[0]?.map((_, j) => longley.regressors.map((row) => row[j] ?? NaN)) ?? [];
  const plane = sound(model.multipleRegression(columns, longley.employed));
  agree(sound(model.durbinWatson(plane.residuals)), 2.55948768928152);
  const line = sound(model.multipleRegression([cars.speed], cars.distance));
  agree(sound(model.durbinWatson(line.residuals)), 1.6762253234351);
});

test("multipleRegression gives NIST's certified coefficients of Longley", () => {
  const columns = longley.regressors[0]?.map((_, j) => longley.regressors.map((row) => row[j] ?? NaN)) ?? [];
  const { coefficients, residuals, degrees } = sound(model.multipleRegression(columns, longley.employed));
  // NIST counts people and thousands of dollars where R counts thousands and millions.
  const certified = [15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359];
  const units = [1e-3, 1, 1e-2, 1e-2];
  certified.forEach((value, j) => agree(coefficients[j] ?? NaN, value * (units[j] ?? NaN)));
  agree(coefficients[5] ?? NaN, 1829.15146461355e-3);
  agree(Math.sqrt(model.sum(residuals.map((value) => value ** 2)) / degrees), 304.854073561965e-3);
});

describe("Grubbs' test on NIST's example, uranium by mass spectrometer", () => {
  const values = [199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57];

  test("gives G and the limits of a two-sided and a one-sided test", () => {
    const outlier = sound(model.outlierTest(values));
    expect(outlier.position).toBe(8);
    agree(outlier.distance, 2.46876461121245);
    agree(outlier.limit, 2.12664508719546);
    agree(sound(model.outlierTest(values, 0.1)).limit, 2.03165200154994);
  });

  test("which NIST prints as 2.4687 and 2.032", () => {
    expect(sound(model.outlierTest(values)).distance).toBeCloseTo(2.4687, 3);
    expect(sound(model.outlierTest(values, 0.1)).limit).toBeCloseTo(2.032, 3);
  });
});

test("presentValue is what Excel's documentation prints for NPV(10%, -10000, 3000, 4200, 6800)", () => {
  agree(model.presentValue(0.1, [-10000, 3000, 4200, 6800]), 1188.44341233522);
});

test("Card and Krueger's printed means by growth", () => {
  agree(sound(model.marketAdjustedUplift(20.44, 21.03, 21.17 / 23.33 - 1)), 2.48243034719245);
});

test("two controls of tfcausalimpact's example, by R's lm, in one column each", () => {
  const { y, x1, x2, before } = google;
  const cut = (values: readonly number[]) => [values.slice(0, before), values.slice(before)] as const;
  const [[treatedBefore, treatedAfter], first, second] = [cut(y), cut(x1), cut(x2)];
  const impact = sound(model.controlsImpact(treatedBefore, [first[0], second[0]], treatedAfter, [first[1], second[1]]));
  expect(impact.total).toBeCloseTo(810.628, 3);
  expect(impact.low).toBeLessThan(impact.total);
  const alone = sound(model.controlImpact(treatedBefore, first[0], treatedAfter, first[1]));
  const oneColumn = sound(model.controlsImpact(treatedBefore, [first[0]], treatedAfter, [first[1]]));
  agree(oneColumn.total, alone.total, 1e-10);
  agree(Number(oneColumn.low), Number(alone.low), 1e-10);
  agree(Number(oneColumn.high), Number(alone.high), 1e-10);
});
