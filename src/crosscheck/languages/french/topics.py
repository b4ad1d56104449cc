"""French words that tell what a passage is about, in dictionary form; the choice is the project's own."""

from __future__ import annotations

from typing import Final

from crosscheck.languages.topics import TopicWords, topic_words

__all__ = ["TOPIC_WORDS"]

TOPIC_WORDS: Final[TopicWords] = topic_words({
    "sanction": "sanction, sanctionner, amende, pénalité, embargo, suspendre, suspension, interdire, interdiction, "
    "exclure, exclusion, bannir, révoquer, geler, gel, retrait, confisquer, saisie, boycott, avertissement, blâme",
    "legal-proceedings": "tribunal, procès, justice, judiciaire, procureur, parquet, avocat, accusé, inculper, "
    "inculpation, prévenu, poursuites, poursuivre en justice, arrêter, arrestation, interpeller, interpellation, "
    "détention, détenu, condamner, condamnation, acquitter, acquittement, verdict, plainte, enquête, enquêter, "
    "enquêteur, jugement, prison, incarcérer, garde à vue, mise en examen, mettre en examen, audience, cassation, "
    "extradition, extrader, mandat d' arrêt, magistrat, réquisitoire, plaidoirie, peine de prison, crime, délit, "
    "soupçonner, suspect",
    "casualties": "mort, tuer, blessé, blesser, décès, décéder, mourir, bilan humain, perte humaine, périr, "
    "dépouille, cadavre, corps sans vie, noyer, noyade, disparu, otage, rescapé, survivant, obsèques, deuil",
    "disaster": "inondation, séisme, tremblement de terre, tempête, ouragan, cyclone, incendie, sécheresse, crue, "
    "tsunami, éruption, avalanche, glissement de terrain, effondrement, effondrer, naufrage, explosion, catastrophe, "
    "sinistre, sinistré, intempérie, canicule, déraillement, collision, sauveteur, pompier, accident",
    "conflict": "attaque, attentat, guerre, bombardement, bombarder, missile, raid, offensive, combat, combattant, "
    "armée, militaire, milice, terroriste, terrorisme, drone, cessez-le-feu, trêve, affrontement, siège de la ville, "
    "artillerie, rebelle, djihadiste, fusillade, coup d' état, hostilités, troupe",
    "protest": "manifestation, manifester, manifestant, grève, gréviste, protester, protestation, rassemblement, "
    "sit-in, contestation, émeute, syndicat, syndical, débrayage, mobilisation, pétition",
    "election": "élection, électoral, électeur, scrutin, vote, voter, candidat, candidature, suffrage, urne, "
    "référendum, second tour, premier tour, dépouillement, campagne électorale, bulletin de vote, abstention, "
    "législatives, présidentielle, municipales, sondage",
    "appointment": "nommer, nomination, désigner, désignation, démission, démissionner, limoger, limogeage, succéder, "
    "successeur, remplacer, remaniement, prêter serment, investiture, élire, promotion, prendre ses fonctions, "
    "entrer en fonction, destituer, destitution, recruter, recrutement",
    "agreement": "accord, traité, convention, signer, signature, partenariat, pacte, contrat, mémorandum, ratifier, "
    "ratification, protocole d' accord, compromis, entente, conclure, alliance, négociation, négocier, médiation",
    "legislation": "loi, projet de loi, décret, parlement, parlementaire, législation, législatif, amendement, "
    "promulguer, abroger, constitution, constitutionnel, réglementation, règlement, député, sénat, sénateur, adopter, "
    "code pénal, réforme, réformer, ordonnance, journal officiel",
    "funding": "financer, financement, subvention, subventionner, budget, budgétaire, crédit, prêt, don, donateur, "
    "bailleur, investir, investissement, enveloppe, débloquer, aide financière, allouer, fonds, emprunt, "
    "levée de fonds, dotation, indemniser, indemnisation, bourse d' étude",
    "aid": "aide, assistance, soutien, humanitaire, refuge, hébergement, secours, vivres, tente, abri, bénévole, "
    "accompagnement, don alimentaire, colis, ravitaillement, aide psychologique, orphelinat, prise en charge",
    "recommendation": "recommander, recommandation, devoir être, préconiser, exhorter, appeler à, conseiller, "
    "inciter, proposer, proposition, suggérer, plaider, il faut, prôner, enjoindre, insister",
    "meeting": "rencontre, rencontrer, réunion, réunir, sommet, visite, visiter, entretien, entretenir, conférence, "
    "délégation, forum, séminaire, atelier, congrès, homologue, ambassadeur, consultation",
    "migration": "migrant, migration, migratoire, réfugié, asile, immigration, immigré, émigration, frontière, visa, "
    "expulsion, expulser, passeur, clandestin, naturalisation, rapatriement, rapatrier, titre de séjour, déplacé",
    "rights": "droits de l' homme, droits humains, liberté, discrimination, esclavage, torture, traite, libertés, "
    "égalité, violence, harcèlement, exploitation, travail forcé, droits des femmes, racisme, censure, militant, ong",
    "health": "santé, sanitaire, hôpital, hospitalier, médecin, médical, maladie, malade, patient, vaccin, "
    "vaccination, vacciner, épidémie, pandémie, virus, infection, infirmier, soin, traitement médical, médicament, "
    "dépistage, chirurgie, chirurgien, clinique, cancer, contamination, diagnostic, grossesse",
    "education": "école, scolaire, université, universitaire, étudiant, élève, enseignant, enseignement, enseigner, "
    "professeur, éducation, éducatif, lycée, collège, diplôme, examen, baccalauréat, formation, former, "
    "apprentissage, instituteur, alphabétisation, sensibilisation, sensibiliser, rentrée",
    "economy": "économie, économique, croissance, inflation, chômage, exportation, importation, exporter, importer, "
    "marché, prix, entreprise, industrie, industriel, usine, commerce, commercial, chiffre d' affaires, bénéfice, "
    "dette, banque, emploi, tarif, salaire, production, tourisme, touriste, récolte, hausse, licenciement",
    "environment": "environnement, climat, climatique, pollution, biodiversité, forêt, eau potable, barrage, déchet, "
    "émission, carbone, recyclage, espèce, réchauffement, énergie solaire, éolien, parc naturel, désertification",
    "technology": "technologie, numérique, internet, logiciel, satellite, intelligence artificielle, chercheur, "
    "scientifique, recherche scientifique, application mobile, informatique, robot, spatial, piratage, réseau social, "
    "laboratoire",
    "sport": "match, joueur, championnat, tournoi, coupe du monde, football, but marqué, entraîneur, médaille, "
    "olympique, stade, athlète, marathon, sélectionneur, finale, demi-finale, champion, club, ligue, arbitre, "
    "basket-ball, tennis, supporter, victoire",
    "culture": "festival, film, musée, exposition, concert, musique, musicien, livre, roman, écrivain, artiste, "
    "théâtre, cinéma, patrimoine, réalisateur, peintre, chanteur, spectacle, poète, poésie, acteur, actrice, album",
    "statistics": "statistique, chiffre, taux, pourcentage, recensement, moyenne, recenser, dénombrer, total",
    "quotation": "citer, citation",
    "background": "auparavant, rappeler, rappel, jadis, historique, autrefois, à l' époque, par le passé, remonter, "
    "précédemment, contexte, antécédent, naguère",
})  # fmt: skip
