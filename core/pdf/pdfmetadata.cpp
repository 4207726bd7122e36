// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfmetadata.h"

#include "core/pdf/pdfsyntax.h"

namespace entente::pdf {

namespace {

/// "2026-11-24", with what is not known filled in.
std::string wholeDay(const Date &date)
{
    std::string day = date.toString();
    while (day.size() < 10)
        day += "-01";
    return day;
}

} // namespace

std::string pdfDate(const Date &date)
{
    std::string digits;
    for (const char c : wholeDay(date)) {
        if (c != '-')
            digits += c;
    }
    return digits + "000000Z";
}

std::string xmp(const page::Content &content, const std::optional<Date> &date,
                const std::string &producer)
{
    std::string packet =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">";
    packet += xmlEscaped(content.title);
    packet += "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>";
    packet += xmlEscaped(content.language);
    packet += "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>";
    packet += xmlEscaped(producer);
    packet += "</pdf:Producer>\n<xmp:CreatorTool>";
    packet += xmlEscaped(producer);
    packet += "</xmp:CreatorTool>\n";
    if (date)
        packet += "<xmp:CreateDate>" + wholeDay(*date) + "T00:00:00Z</xmp:CreateDate>\n";
    packet += "<pdfuaid:part>1</pdfuaid:part>\n"
              "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    return packet;
}

} // namespace entente::pdf
