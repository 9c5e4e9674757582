import { list, listed } from "../../src/cli/names";

test.each<[string, string[]]>([
  ["North,South", ["North", "South"]],
  [" North , , South ,", ["North", "South"]],
  ['"Smith, J",Jones', ["Smith, J", "Jones"]],
  ['Jones , "Smith, J" ', ["Jones", "Smith, J"]],
  ['"5"" pipes, long"', ['5" pipes, long']],
  ['5" pipes,Inch 3"', ['5" pipes', 'Inch 3"']],
  ['""', []],
  ["", []],
  ["constructor,__proto__", ["constructor", "__proto__"]],
])("%j are the names %j", (text, names) => expect(list(text)).toEqual(names));

test.each(['"Smith, J', '"Smith, J" and Jones', 'A,"B'])("%j says how names are typed", (text) =>
  expect(() => list(text)).toThrow(/quote a name that contains a comma/),
);

test("an option that is given again adds its names, and what is printed can be typed", () => {
  expect(list("South", list("North"))).toEqual(["North", "South"]);
  for (const name of ["Smith, J", '"A" team', "plain", 'a "b", c']) expect(list(listed(name))).toEqual([name]);
});
