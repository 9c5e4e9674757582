import type { summaryTexts as english } from "../en/summary-texts";
import type { Translation } from "../message";

export const summaryTexts: Translation<typeof english> = {
  summary: {
    ready: "Prêt à écrire",
    readyAdds:
      "Deux feuilles seront ajoutées, Sponsor summary et Sponsor workings. Vos propres feuilles restent telles quelles.",
    readyReplaces:
      "Les feuilles Sponsor summary et Sponsor workings seront mises à jour. Vos propres feuilles restent telles quelles.",
    notReady: "Pas encore prêt",
    writing: "Écriture de la synthèse",
    nothingKept: "Rien n’est conservé avant la dernière étape.",
    steps: {
      reading: "Lire le chiffre d’affaires",
      working: "Calculer les références",
      looking: "Chercher une synthèse antérieure",
      writing: "Écrire les deux feuilles",
      checking: "Effectuer les contrôles",
    },
    written:
      "{count, plural, =2 {Deux feuilles écrites} one {{count} feuille écrite} other {{count} feuilles écrites}}",
    updated:
      "{count, plural, =2 {Deux feuilles mises} one {{count} feuille mise} other {{count} feuilles mises}} à jour",
    allPass: "{sheets}. {checks, plural, one {Le contrôle est réussi} other {Les {checks} contrôles sont réussis}}.",
    somePass: "{sheets}. {passed} contrôles réussis sur {checks}.",
    checks: "Contrôles",
    passed: "réussi",
    failed: "non réussi",
    notes: "Bon à savoir",
    net: "Bénéfice net",
    roi: "Rendement",
    payback: "Retour",
    months: "{count, plural, other {{months} mois}}",
    failedTitle: "La synthèse n’a pas été écrite",
    asItWas: "Le classeur est inchangé.",
    another: "Un second programme reçoit sa propre synthèse.",
    startAnother: "Commencer une autre synthèse",
  },
  building: {
    cannotCancel: "Cette étape se fait d’un bloc et prend un instant.",
    cancelled: "La création a été annulée. Le classeur est inchangé.",
  },
  changes: {
    heading: "Ce qui va changer",
    none: "Votre saisie correspond aux feuilles. Les données seront relues.",
    fromTo: "{from} → {to}",
    blank: "vide",
    edited: "modifié",
    after: "CA après",
    lowShare: "Part basse",
    highShare: "Part haute",
    components: "Composantes",
    costParts: "Coûts détaillés",
    notes: "Hypothèses",
    caveats: "Réserves",
    signOff: "Signatures",
  },
  parts: {
    heading: "Sur les feuilles",
    show: "Montrer « {name} » sur sa feuille",
  },
  handOver: {
    heading: "Transmettre",
    what: "Les deux feuilles telles quelles, dans un classeur à part. Les chiffres de la source y sont figés ; la part et la référence restent modifiables.",
    which: "Synthèse",
    nameless: "Sans programme",
    withoutNames: "Retirer les noms et les notes",
    withoutNamesHint:
      "Sponsor, responsables, sources, réserves, noms de fichiers et de feuilles. L’objectif, le programme et les groupes restent.",
    export: "Exporter le classeur",
    exporting: "Export en cours",
    copy: "Copier les chiffres clés",
    copying: "Copie en cours",
    opened: "Un nouveau classeur est ouvert. Enregistrez-le où il le faut.",
    failed:
      "{count, plural, one {{failed} contrôle n’est pas réussi, et la page le dit.} other {{failed} contrôles ne sont pas réussis, et la page le dit.}}",
    copied: "Copié. Collez-le dans un courriel, un document ou une diapositive.",
    byHand: "La copie n’est pas permise ici. Sélectionnez le texte et copiez-le.",
    notSeen: "Impossible de voir quelles synthèses il y a.",
    notDone: "Rien n’a été transmis.",
    pdf: {
      windows:
        "PDF : affichez la feuille Sponsor summary, puis Fichier, Exporter, Créer PDF/XPS. Elle tient sur une page.",
      mac: "PDF : affichez la feuille Sponsor summary, puis Fichier, Enregistrer sous, format PDF. Elle tient sur une page.",
      web: "PDF : affichez la feuille Sponsor summary, puis Fichier, Exporter, Télécharger au format PDF, ou Fichier, Imprimer. Elle tient sur une page.",
      other: "PDF : affichez la feuille Sponsor summary et imprimez-la en PDF. Elle tient sur une page.",
    },
  },
};
