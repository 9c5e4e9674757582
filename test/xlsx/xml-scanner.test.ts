import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { WorkbookProblem } from "../../src/sheet/workbook";
import { XmlScanner } from "../../src/xlsx/cells/xml-scanner";
import { tries } from "../support/tier";

type Event = string;

/** What the scanner tells of a text that comes in pieces cut at the given places. */
function scanned(xml: string, cuts: readonly number[], attributes: readonly string[]): Event[] {
  const events: Event[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
  };
  const scanner = new XmlScanner(
    {
      listening: true,
      open: (name, found) => {
        flush();
        events.push(`open ${name} ${JSON.stringify(attributes.map((attribute) => found.get(attribute) ?? null))}`);
      },
      close: (name) => {
        flush();
        events.push(`close ${name}`);
      },
      text: (piece) => void (text += piece),
    },
    "xl/part.xml",
  );
  const places = [0, ...[...cuts].map((cut) => cut % (xml.length + 1)).sort((a, b) => a - b), xml.length];
  for (let index = 1; index < places.length; index++) scanner.push(xml.slice(places[index - 1], places[index]));
  scanner.end();
  return events;
}

/** The same from a tree that another parser made. */
function expected(xml: string, attributes: readonly string[]): Event[] {
  const events: Event[] = [];
  const walk = (node: any): void => {
    if (node.nodeType === 1) {
      events.push(
        `open ${node.localName} ${JSON.stringify(attributes.map((name) => (node.hasAttribute(name) ? node.getAttribute(name) : null)))}`,
      );
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
      events.push(`close ${node.localName}`);
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      const last = events.at(-1) ?? "";
      if (last.startsWith("text ")) events[events.length - 1] = last + node.data;
      else if (node.data !== "") events.push(`text ${node.data}`);
    }
  };
  walk(new DOMParser().parseFromString(xml, "text/xml").documentElement);
  return events;
}

const NAMES = ["r", "s", "xml:space", "x:r"];
const value = fc.stringMatching(/^[a-z <>'/=é]{0,8}$/).map((text) => `"${text.replace(/</g, "&lt;")}"`);
const attribute = fc.tuple(fc.constantFrom(" ", "\n  "), fc.constantFrom(...NAMES), fc.constantFrom("=", " = "), value);
const attributeList = fc
  .uniqueArray(attribute, { maxLength: 3, selector: ([, name]) => name })
  .map((list) => list.map((words) => words.join("")).join(""));
const content = fc.oneof(
  fc.stringMatching(/^[a-z >"'\n\r]{1,9}$/).map((text) => text.replace("]]>", "")),
  fc.constantFrom("&amp;", "&lt;&gt;", "&#65;&#x1F600;", "<!-- <c> > -->", "<![CDATA[<v>&amp;]]>", "<?go <c>?>"),
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom("c", "v", "x:row", "t"),
      attributeList,
      fc.oneof({ depthSize: "small" }, fc.constant(null), fc.array(fc.oneof(content, tie("tree")), { maxLength: 4 })),
    )
    .map(([name, list, inside]) =>
      inside === null ? `<${name}${list}/>` : `<${name}${list}>${inside.join("")}</${name} >`,
    ),
}));

test("XML that comes in any pieces is read as a tree builder reads the whole", () => {
  fc.assert(
    fc.property(tree, fc.array(fc.nat(), { maxLength: 12 }), (inside, cuts) => {
      const xml = `<?xml version="1.0"?><root xmlns:x="urn:x">${inside}</root>`;
      expect(scanned(xml, cuts, NAMES)).toEqual(expected(xml, NAMES));
    }),
    tries(500),
  );
});

test.each([
  ["a tag that is closed by another", "<a><b></a>", /“a” is closed where “b” is open/],
  ["a part that ends too early", "<a><b/>", /it is cut off/],
  ["a tag that ends too early", "<a", /it is cut off/],
  ["a closing tag too many", "<a/></a>", /“a” is closed where “nothing” is open/],
  ["an entity that nobody declared", "<a>&nbsp;</a>", /“&nbsp;” in it stands for nothing/],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', /declares a document type/],
  ["a lonely bracket", "<a>1 < 2</a>", /begins no tag/],
])("%s is told with the part's name", (_what, xml, message) => {
  expect(() => scanned(xml, [3], [])).toThrow(WorkbookProblem);
  expect(() => scanned(xml, [3], [])).toThrow(message);
  expect(() => scanned(xml, [3], [])).toThrow("xl/part.xml");
});
