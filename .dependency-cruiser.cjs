/** The arrows of ARCHITECTURE.md: each room may import only the rooms listed for it. */
const rooms = {
  model: [],
  sheet: [],
  source: ["sheet"],
  summary: ["model", "source", "sheet"],
  portable: ["sheet"],
  functions: ["model"],
  excel: ["sheet"],
  xlsx: ["sheet"],
  cli: ["xlsx", "portable", "functions", "summary", "source", "sheet"],
  taskpane: ["portable", "summary", "source", "sheet", "model", "functions"],
  commands: ["summary", "source", "sheet"],
  simulator: [],
  gallery: ["summary", "source", "sheet"],
  workbench: ["simulator", "xlsx", "taskpane", "functions", "gallery", "sheet"],
};

/** Composition roots choose an adapter; nothing else may reach one it is not listed for. */
const roots = {
  taskpane: { file: "^src/taskpane/index\\.tsx$", also: ["excel", "xlsx", "commands"] },
  commands: { file: "^src/commands/index\\.ts$", also: ["excel", "taskpane"] },
  workbench: { file: "^src/workbench/index\\.tsx$", also: ["excel", "commands", "summary", "source"] },
};

/**
 * The arrows inside a room that has wings, as ARCHITECTURE.md draws them: each wing may import only the wings listed for
 * it, which stand above it here. What lies beside them is the room's way in, and no wing imports it.
 */
const wings = {
  source: {
    ways: ["index.ts"],
    text: [],
    outcome: [],
    table: ["text", "outcome"],
    amounts: ["text", "outcome", "table"],
    dates: ["text", "outcome", "table"],
    layout: ["text", "outcome", "table", "amounts", "dates"],
    rows: ["text", "outcome", "table", "amounts", "dates", "layout"],
    reading: ["text", "outcome", "table", "amounts", "dates", "layout", "rows"],
    finding: ["text", "outcome", "table", "amounts", "reading"],
  },
  summary: {
    ways: ["index.ts"],
    names: [],
    case: ["names"],
    words: ["case"],
    baselines: ["case", "words"],
    assessment: ["case", "words", "baselines"],
    formulas: ["names", "words", "baselines"],
    drawing: ["names", "case", "words", "assessment"],
    workings: ["names", "case", "words", "baselines", "formulas", "drawing"],
    page: ["names", "case", "words", "baselines", "assessment", "formulas", "drawing", "workings"],
    recalled: ["names", "case", "baselines", "workings", "page"],
    kept: ["names", "case", "assessment", "workings", "page", "recalled"],
    build: ["names", "case", "assessment", "drawing", "workings", "page", "recalled", "kept"],
    export: ["names", "case", "words", "assessment", "page", "recalled", "kept", "build"],
  },
  "taskpane/state": {
    ways: [],
    fields: [],
    store: ["fields"],
    ports: ["store"],
    readers: ["fields", "store"],
    workbook: ["fields", "store", "ports", "readers"],
    hooks: ["fields", "store", "ports", "readers", "workbook"],
  },
};

const folder = (names) => `^src/(${names.join("|")})/`;

const wall = (room) => {
  const allowed = [room, ...rooms[room]];
  const root = roots[room];
  const rules = [
    {
      name: `${room}-arrows`,
      comment: `${room} may import only: ${allowed.join(", ")}`,
      severity: "error",
      from: { path: folder([room]), ...(root ? { pathNot: root.file } : {}) },
      to: { path: "^src/", pathNot: folder(allowed) },
    },
  ];
  if (root) {
    rules.push({
      name: `${room}-root-arrows`,
      severity: "error",
      from: { path: root.file },
      to: { path: "^src/", pathNot: folder([...allowed, ...root.also]) },
    });
  }
  return rules;
};

/** What a room with wings refuses: an arrow that is not drawn, and a file that lies in none of them. */
const partitions = ([room, { ways, ...drawn }]) => {
  const name = room.replace("/", "-");
  const within = (places) => `^src/${room}/(${places.join("|")})`;
  const insides = (names) => names.map((wing) => `${wing}/`);
  return [
    ...Object.entries(drawn).map(([wing, others]) => ({
      name: `${name}-${wing}-arrows`,
      comment: `${room}/${wing} may import of its own room only: ${[wing, ...others].join(", ")}`,
      severity: "error",
      from: { path: within(insides([wing])) },
      to: { path: `^src/${room}/`, pathNot: within(insides([wing, ...others])) },
    })),
    {
      name: `${name}-loose`,
      comment: `A file of ${room} lies in one of its wings`,
      severity: "error",
      from: {},
      to: {
        path: `^src/${room}/`,
        pathNot: within([...insides(Object.keys(drawn)), ...ways.map((file) => `${file.replaceAll(".", "\\.")}$`)]),
      },
    },
  ];
};

module.exports = {
  forbidden: [
    ...Object.keys(rooms).flatMap(wall),
    ...Object.entries(wings).flatMap(partitions),
    {
      name: "languages-apart",
      comment: "A language knows English, whose keys it translates, and no other",
      severity: "error",
      from: { path: "^src/taskpane/languages/([a-z]{2})/" },
      to: { path: "^src/taskpane/languages/[a-z]{2}/", pathNot: "^src/taskpane/languages/(en|$1)/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "add-in-without-workbench",
      comment: "Nothing of the simulator, the workbench or its exhibits reaches the add-in's bundle",
      severity: "error",
      from: { path: "^src/(taskpane|commands|functions)/" },
      to: { path: "^src/(simulator|workbench|gallery)/", reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
