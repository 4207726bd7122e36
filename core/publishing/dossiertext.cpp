// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/dossiertext.h"

#include "core/base/csv.h"
#include "core/publishing/citation/records.h"

#include <initializer_list>
#include <string_view>

namespace entente {

namespace {

std::string_view nameOf(DossierPart::Sort sort)
{
    switch (sort) {
    case DossierPart::Sort::Heading:
        return "heading";
    case DossierPart::Sort::Words:
        return "words";
    case DossierPart::Sort::Passage:
        return "passage";
    case DossierPart::Sort::Briefing:
        return "briefing";
    case DossierPart::Sort::Table:
        return "table";
    case DossierPart::Sort::Filter:
        return "filter";
    }
    return {};
}

class CsvLines final
{
public:
    explicit CsvLines(const DossierText &text) : m_text(text)
    {
        add({"section", "sort", "row", "column", "words", "quotation", "title", "date", "publisher",
             "file", "place", "marking"});
        for (const DossierPart &part : text.parts)
            write(part);
    }

    [[nodiscard]] std::string take() { return std::move(m_csv); }

private:
    void write(const DossierPart &part)
    {
        if (part.sort == DossierPart::Sort::Heading) {
            m_section = part.words;
            return;
        }
        if (part.sort == DossierPart::Sort::Filter) {
            line(part.sort, part.quote, {}, part.words, part.sentence.toStdString(), nullptr);
            for (const DossierFinding &each : part.found)
                line(part.sort, part.quote, "found", std::to_string(each.results), {},
                     &each.citation);
            return;
        }
        if (part.sort != DossierPart::Sort::Table) {
            line(part.sort, {}, {}, part.words, part.quote,
                 part.citation ? &*part.citation : nullptr);
            return;
        }
        for (const DossierCitation &each : part.sources)
            line(part.sort, {}, {}, part.words, {}, &each);
        for (const std::vector<DossierCell> &row : part.rows) {
            for (std::size_t column = 1; column < row.size(); ++column) {
                const DossierCell &cell = row[column];
                const std::string &name = row.front().words;
                if (cell.citations.empty())
                    line(part.sort, name, part.heads[column], cell.words, {}, nullptr);
                for (const DossierCitation &each : cell.citations)
                    line(part.sort, name, part.heads[column], cell.words, {}, &each);
            }
        }
    }

    void line(DossierPart::Sort sort, const std::string &row, const std::string &column,
              const std::string &words, const std::string &quote, const DossierCitation *citation)
    {
        const DossierSource none;
        const DossierSource &source = citation == nullptr ? none : m_text.sources[citation->source];
        const citation::Reference &reference = source.reference;
        add({m_section, nameOf(sort), row, column, words, quote, reference.title,
             reference.date ? reference.date->toString() : std::string(), reference.publisher,
             source.file,
             citation == nullptr ? std::string() : citation::placeWords(citation->place),
             source.marking});
    }

    void add(std::initializer_list<std::string_view> fields)
    {
        const char *gap = "";
        for (const std::string_view field : fields) {
            m_csv += gap;
            text::appendCsvField(m_csv, field);
            gap = ",";
        }
        m_csv += "\r\n";
    }

    const DossierText &m_text;
    std::string m_csv;
    std::string m_section;
};

} // namespace

std::string dossierCsv(const DossierText &text)
{
    return CsvLines(text).take();
}

} // namespace entente
