// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/optionrow.h"

#include <QtGlobal>

// The options themselves; commandtable.cpp says which command takes which. One name has one summary
// wherever it means the same.
namespace entente::options {

// the window
constexpr OptionRow library{
    .name = "library",
    .value = "FILE",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "the file of the library, where it is not the usual one"),
    .offers = Offers::Files};
constexpr OptionRow newWindow{
    .name = "new-window",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "open another window where one on the same library is open, which would take the files")};
constexpr OptionRow resetSettings{
    .name = "reset-settings",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "forget all that was chosen in settings and menus; the library stays as it is")};
constexpr OptionRow dbusService{
    .name = "dbus-service",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts", "wait for the desktop to say what to open, as D-Bus starts the program")};
constexpr OptionRow version{.name = "version",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "print the version"),
                            .letter = 'v'};

// every command
constexpr OptionRow language{
    .name = "language",
    .value = "LANGUAGE",
    .choices = "en|ja",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts", "the language in which all is said, where it is not the desktop’s"),
    .offers = Offers::Choices};
constexpr OptionRow ocr{
    .name = "ocr",
    .value = "LANGUAGES",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "recognise the words of pages that are pictures with Tesseract, where it is installed; LANGUAGES are as it calls them, such as eng+jpn"),
    .mayBeBare = true};
constexpr OptionRow portable{
    .name = "portable",
    .value = "FOLDER",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "keep settings and library in that folder and nowhere else; a file named “portable” beside the program does so with the folder “entente-data” beside it"),
    .offers = Offers::Folders};
constexpr OptionRow help{
    .name = "help",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "print how the program, or the command, is used"),
    .letter = 'h'};

// the filter
constexpr OptionRow focusArea{
    .name = "focus-area",
    .value = "ID",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "topics that touch a focus area, such as cybersecurity"),
    .offers = Offers::FocusAreas};
constexpr OptionRow notFocusArea{
    .name = "not-focus-area",
    .value = "ID",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "topics that do not touch it"),
    .offers = Offers::FocusAreas};
constexpr OptionRow kind{
    .name = "kind",
    .value = "KIND",
    .choices = "threat|driver|focus-area|implication|benefit|recommendation|commitment|point",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "topics of a kind"),
    .offers = Offers::Choices};
constexpr OptionRow certainty{
    .name = "certainty",
    .value = "NAME",
    .choices = "stated|led-in|inferred",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "topics whose kind is stated by the briefing, led in by a sentence before, or inferred from the topic’s own words; a point has none"),
    .offers = Offers::Choices};
constexpr OptionRow text{
    .name = "text",
    .value = "WORDS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "topics with words that begin so")};
constexpr OptionRow since{
    .name = "since",
    .value = "DATE",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "briefings of that day, month or year, or later")};
constexpr OptionRow until{
    .name = "until",
    .value = "DATE",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "briefings of that day, month or year, or earlier")};

// what is printed or written
constexpr OptionRow formatOfTopics{
    .name = "format",
    .value = "FORMAT",
    .choices = "text|json|csv",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the format of what is printed or written"),
    .offers = Offers::Choices};
constexpr OptionRow formatOfRead{
    .name = "format",
    .value = "FORMAT",
    .choices = "text|markdown|json",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the format of what is printed or written"),
    .offers = Offers::Choices};
constexpr OptionRow formatOfHits{
    .name = "format",
    .value = "FORMAT",
    .choices = "text|json",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the format of what is printed or written"),
    .offers = Offers::Choices};
constexpr OptionRow formatOfReport{
    .name = "format",
    .value = "FORMAT",
    .choices = "text|json|csv|markdown|html|pdf|docx",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the format of what is printed or written"),
    .offers = Offers::Choices};
constexpr OptionRow output{.name = "output",
                           .value = "FILE",
                           .summary = QT_TRANSLATE_NOOP(
                               "AppTexts", "the file to be written, whose ending tells the format"),
                           .offers = Offers::Files};
constexpr OptionRow outputOfExport{
    .name = "output",
    .value = "FILE",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "the file to be written, whose ending tells the format"),
    .offers = Offers::Files,
    .letter = 'o'};
constexpr OptionRow byteOrderMark{
    .name = "byte-order-mark",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "begin CSV with the sign by which spreadsheets know UTF-8")};
constexpr OptionRow withLeftOut{
    .name = "with-left-out",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts", "list also what is none of the text, and what would have been fetched or run")};

// references and dossiers
constexpr OptionRow styleOfReference{
    .name = "style",
    .value = "STYLE",
    .choices = "chicago|apa|harvard|government|csl-json|bibtex|ris",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "the style of references: Chicago (notes and bibliography), APA, Harvard (Cite Them Right), a footnote as in reports of the Congressional Research Service (government), or records for other programs"),
    .offers = Offers::Choices};
constexpr OptionRow styleOfNotes{
    .name = "style",
    .value = "STYLE",
    .choices = "chicago|apa|harvard|government",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "the style of references: Chicago (notes and bibliography), APA, Harvard (Cite Them Right), a footnote as in reports of the Congressional Research Service (government), or records for other programs"),
    .offers = Offers::Choices};
constexpr OptionRow passage{
    .name = "passage",
    .value = "WORDS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the place where these words stand in the text")};
constexpr OptionRow accessed{
    .name = "accessed",
    .value = "DATE",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the day on which addresses were looked at")};
constexpr OptionRow briefing{
    .name = "briefing",
    .value = "NUMBER",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts", "a briefing of the library by its number, as “entente search” gives it")};
constexpr OptionRow heading{.name = "heading",
                            .value = "WORDS",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "a heading to be added")};
constexpr OptionRow ownWords{
    .name = "words",
    .value = "WORDS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "words of one’s own to be added")};
constexpr OptionRow purpose{
    .name = "purpose",
    .value = "WORDS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the question that the dossier answers")};
constexpr OptionRow savedFilter{
    .name = "saved-filter",
    .value = "NAME",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "add a filter that the library keeps, instead of one given here")};
constexpr OptionRow versionOfDossier{
    .name = "version",
    .value = "NUMBER",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "what the dossier said before, by its number, as “entente dossier versions” lists it")};

// the library
constexpr OptionRow searchFor{
    .name = "search",
    .value = "QUERY",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "what is looked for in the library")};
constexpr OptionRow allEditions{
    .name = "all-editions",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "older editions, too, of documents that were imported again after they were edited")};
constexpr OptionRow limit{.name = "limit",
                          .value = "NUMBER",
                          .summary = QT_TRANSLATE_NOOP("AppTexts", "how many are listed at most")};
constexpr OptionRow fold{
    .name = "fold",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "list what several briefings say in nearly the same words once, with the briefings that say it")};
constexpr OptionRow topic{
    .name = "topic",
    .value = "NUMBER",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "a topic of the briefing by its number")};
constexpr OptionRow dryRun{
    .name = "dry-run",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "say what would be read, and keep nothing")};
constexpr OptionRow verbose{
    .name = "verbose",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "name each document once it is kept")};
constexpr OptionRow unsureEditions{
    .name = "unsure-editions",
    .value = "WHAT",
    .choices = "join|apart",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "join a document that may be an edition of another with it, or keep both apart; else they are kept apart, and named"),
    .offers = Offers::Choices};
constexpr OptionRow repair{.name = "repair",
                           .summary = QT_TRANSLATE_NOOP(
                               "AppTexts", "make the index of the search anew where it is wrong")};

// comparing and counting
constexpr OptionRow left{
    .name = "left",
    .value = "QUERY",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "what the one side is looked for by in the library")};
constexpr OptionRow right{
    .name = "right",
    .value = "QUERY",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "what the other side is looked for by")};
constexpr OptionRow rows{
    .name = "rows",
    .value = "BY",
    .choices = "area|kind|briefing|source|type|year|quarter|month|period",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts", "what each row stands for; a period is an administration, or one of --periods"),
    .offers = Offers::Choices};
constexpr OptionRow columns{.name = "columns",
                            .value = "BY",
                            .choices = "area|kind|briefing|source|type|year|quarter|month|period",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "what each column stands for"),
                            .offers = Offers::Choices};
constexpr OptionRow show{
    .name = "show",
    .value = "WHAT",
    .choices = "topics|briefings|share|per-briefing|of-published",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "what is counted, or of what it is the share"),
    .offers = Offers::Choices};
constexpr OptionRow cluster{
    .name = "cluster",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "set rows beside those that spread alike")};
constexpr OptionRow periods{.name = "periods",
                            .value = "FILE",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "a file of named periods"),
                            .offers = Offers::Files};
constexpr OptionRow events{.name = "events",
                           .value = "FILE",
                           .summary = QT_TRANSLATE_NOOP("AppTexts", "a file of dates to be marked"),
                           .offers = Offers::Files};

// publishing
constexpr OptionRow title{
    .name = "title",
    .value = "TITLE",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the title of what is published")};
constexpr OptionRow marking{
    .name = "marking",
    .value = "MARKING",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "a label such as TLP:AMBER, or words; it may raise a briefing’s own marking, never lower it")};
constexpr OptionRow groupBy{.name = "group-by",
                            .value = "WHAT",
                            .choices = "kind|focus-area",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "how topics are grouped"),
                            .offers = Offers::Choices};
constexpr OptionRow contentsBy{
    .name = "contents-by",
    .value = "WHAT",
    .choices = "briefing|focus-area",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "in which order several briefings are published"),
    .offers = Offers::Choices};
constexpr OptionRow preparedFor{
    .name = "prepared-for",
    .value = "WORDS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "whom it is for, said in its title block")};
constexpr OptionRow fullText{
    .name = "full-text",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the whole text, behind its topics")};
constexpr OptionRow noContents{
    .name = "no-toc", .summary = QT_TRANSLATE_NOOP("AppTexts", "without a table of contents")};
constexpr OptionRow noChart{.name = "no-chart",
                            .summary = QT_TRANSLATE_NOOP("AppTexts", "without a chart")};
constexpr OptionRow noPassages{
    .name = "no-passages",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "without the passages that a search finds")};
constexpr OptionRow noNotes{
    .name = "no-notes", .summary = QT_TRANSLATE_NOOP("AppTexts", "without notes and highlights")};
constexpr OptionRow paper{.name = "paper",
                          .value = "PAPER",
                          .choices = "a4|letter",
                          .summary = QT_TRANSLATE_NOOP("AppTexts", "the size of the paper"),
                          .offers = Offers::Choices};
constexpr OptionRow landscape{
    .name = "landscape", .summary = QT_TRANSLATE_NOOP("AppTexts", "paper that is wider than high")};
constexpr OptionRow margin{.name = "margin",
                           .value = "MM",
                           .summary = QT_TRANSLATE_NOOP("AppTexts", "the margin, in millimetres")};
constexpr OptionRow font{.name = "font",
                         .value = "FAMILY",
                         .summary = QT_TRANSLATE_NOOP("AppTexts", "the family of the font")};
constexpr OptionRow fontSize{.name = "font-size",
                             .value = "POINTS",
                             .summary = QT_TRANSLATE_NOOP("AppTexts", "the size of the font")};
constexpr OptionRow embedSource{
    .name = "embed-source",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "put the briefing and its topics into the PDF, from where “entente topics” reads them back")};
constexpr OptionRow passwordFile{
    .name = "password-file",
    .value = "FILE",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "a file whose first line is the password that is to open the PDF"),
    .offers = Offers::Files};

} // namespace entente::options
