import { layOut } from "./layout";
import type { ChartPicture } from "./picture";

const AXIS_LINE = "#BFBFBF";
const GRIDLINE = "#E6E6E6";
const PIXELS_A_POINT = 4 / 3;
const FRAME: React.CSSProperties = {
  width: "100%",
  height: "100%",
  display: "block",
  background: "#FFFFFF",
  fontFamily: "Carlito, Calibri, 'Segoe UI', system-ui, sans-serif",
};

export interface ChartViewProps {
  readonly picture: ChartPicture;
  /** Pixels at 100%, as is the height; the picture grows and shrinks with the grid's zoom. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly description: string;
  /** Shows the colours the way the grid shows those of its cells in the dark. */
  readonly dark: boolean;
}

/** A chart of the workbook, drawn as Excel would draw it. */
export function ChartView({ picture, width, height, description, dark }: ChartViewProps) {
  const { plot, axis, columns, lines, marks, categoryLabels, valueLabels, fontSize } = layOut(picture, width, height);
  const right = plot.left + plot.width;
  const base =
    plot.top +
    plot.height *
      (1 - (Math.min(Math.max(0, axis.minimum), axis.maximum) - axis.minimum) / (axis.maximum - axis.minimum));
  return (
    <svg
      role="img"
      aria-label={description}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      style={{ ...FRAME, filter: dark ? "invert(0.89) hue-rotate(180deg)" : "none" }}
    >
      {picture.valueAxis.gridlines &&
        valueLabels.map(({ y }, index) => (
          <line key={index} x1={plot.left} x2={right} y1={y} y2={y} stroke={GRIDLINE} />
        ))}
      {columns.map(({ series, ...box }, index) => {
        const { fill, outline, weight } = picture.series[series] ?? { fill: "none", outline: null, weight: 0 };
        return (
          <rect key={index} {...box} fill={fill} stroke={outline ?? "none"} strokeWidth={weight * PIXELS_A_POINT} />
        );
      })}
      <line x1={plot.left} x2={right} y1={base} y2={base} stroke={AXIS_LINE} />
      {lines.map(({ series, pieces }) => {
        const { outline, fill, weight, dashed } = picture.series[series] ?? {
          outline: null,
          fill: "none",
          weight: 0,
          dashed: false,
        };
        const stroke = {
          stroke: outline ?? fill,
          strokeWidth: weight * PIXELS_A_POINT,
          strokeDasharray: dashed ? "5 3" : undefined,
        };
        return pieces.map((points, index) => (
          <polyline key={`${series}:${index}`} points={points} fill="none" strokeLinejoin="round" {...stroke} />
        ));
      })}
      {marks.map(({ series, text, x, y, anchor }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          textAnchor={anchor}
          dominantBaseline="central"
          fontSize={fontSize}
          fill={picture.series[series]?.nameAtEnd ? picture.series[series].fill : picture.fontColor}
        >
          {text}
        </text>
      ))}
      <g fill={picture.fontColor} fontSize={fontSize}>
        {valueLabels.map(({ text, y }, index) => (
          <text key={index} x={plot.left - 6} y={y} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        ))}
        {categoryLabels.map(({ x, lines: texts }, index) => (
          <text key={index} x={x} y={plot.top + plot.height + fontSize * 1.2} textAnchor="middle">
            {texts.map((text, row) => (
              <tspan key={row} x={x} dy={row === 0 ? 0 : fontSize * 1.3}>
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </svg>
  );
}
