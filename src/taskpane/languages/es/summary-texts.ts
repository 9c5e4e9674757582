import type { summaryTexts as english } from "../en/summary-texts";
import type { Translation } from "../message";

export const summaryTexts: Translation<typeof english> = {
  summary: {
    ready: "Listo para escribir",
    readyAdds: "Se añadirán dos hojas, Sponsor summary y Sponsor workings. Sus propias hojas quedan como están.",
    readyReplaces: "Las hojas Sponsor summary y Sponsor workings se actualizarán. Sus propias hojas quedan como están.",
    notReady: "Aún no está listo",
    writing: "Escribiendo el resumen",
    nothingKept: "Nada se conserva hasta el último paso.",
    steps: {
      reading: "Leer los ingresos",
      working: "Calcular las referencias",
      looking: "Buscar un resumen anterior",
      writing: "Escribir las dos hojas",
      checking: "Hacer las comprobaciones",
    },
    written: "{count, plural, =2 {Dos hojas escritas} one {Una hoja escrita} other {{count} hojas escritas}}",
    updated:
      "{count, plural, =2 {Dos hojas actualizadas} one {Una hoja actualizada} other {{count} hojas actualizadas}}",
    allPass:
      "{sheets}. {checks, plural, one {La comprobación es correcta} other {Las {checks} comprobaciones son correctas}}.",
    somePass: "{sheets}. {passed} de {checks} comprobaciones son correctas.",
    checks: "Comprobaciones",
    passed: "correcta",
    failed: "no se cumple",
    notes: "Conviene saber",
    net: "Beneficio neto",
    roi: "Rentabilidad",
    payback: "Recuperación",
    months: "{count, plural, one {{months} mes} other {{months} meses}}",
    failedTitle: "El resumen no se ha escrito",
    asItWas: "El libro está como estaba.",
    another: "Un segundo programa recibe su propio resumen.",
    startAnother: "Empezar otro resumen",
  },
  building: {
    cannotCancel: "Este paso se hace de una vez y tarda un momento.",
    cancelled: "Se ha cancelado la creación. El libro está como estaba.",
  },
  changes: {
    heading: "Qué va a cambiar",
    none: "Lo que ha escrito coincide con las hojas. Los datos se leen de nuevo.",
    fromTo: "{from} → {to}",
    blank: "vacío",
    edited: "modificado",
    after: "Ingreso posterior",
    lowShare: "Parte baja",
    highShare: "Parte alta",
    components: "Componentes",
    costParts: "Costes por partes",
    notes: "Supuestos",
    caveats: "Salvedades",
    signOff: "Firmas",
  },
  parts: {
    heading: "En las hojas",
    show: "Mostrar «{name}» en su hoja",
  },
  handOver: {
    heading: "Entregar",
    what: "Las dos hojas tal como están, en un libro propio. Las cifras de la fuente quedan fijas; la parte y la referencia se pueden seguir cambiando.",
    which: "Resumen",
    nameless: "Sin programa",
    withoutNames: "Omitir nombres y notas",
    withoutNamesHint:
      "Patrocinador, responsables, fuentes, salvedades, nombres de archivos y hojas. El objetivo, el programa y los grupos se quedan.",
    export: "Exportar libro",
    exporting: "Exportando",
    copy: "Copiar cifras clave",
    copying: "Copiando",
    opened: "Se ha abierto un libro nuevo. Guárdelo donde haga falta.",
    failed:
      "{count, plural, one {{failed} comprobación no se cumple y la página lo dice.} other {{failed} comprobaciones no se cumplen y la página lo dice.}}",
    copied: "Copiado. Péguelo en un correo, un documento o una diapositiva.",
    byHand: "Aquí no se permite copiar. Seleccione el texto y cópielo.",
    notSeen: "No se ha podido ver qué resúmenes hay.",
    notDone: "No se ha entregado nada.",
    pdf: {
      windows:
        "PDF: muestre la hoja Sponsor summary y elija Archivo, Exportar, Crear documento PDF/XPS. Ocupa una página.",
      mac: "PDF: muestre la hoja Sponsor summary y elija Archivo, Guardar como, formato PDF. Ocupa una página.",
      web: "PDF: muestre la hoja Sponsor summary y elija Archivo, Exportar, Descargar como PDF, o Archivo, Imprimir. Ocupa una página.",
      other: "PDF: muestre la hoja Sponsor summary e imprímala en PDF. Ocupa una página.",
    },
  },
};
