// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/records.h"
#include "core/publishing/citation/style.h"
#include "core/publishing/topicjson.h"

namespace entente::citation {

namespace {

class Item final
{
public:
    explicit Item(std::string &json) : m_json(json) { m_json += "{"; }

    void raw(std::string_view name, std::string_view value)
    {
        m_json.append(m_gap).append("\"").append(name).append("\": ").append(value);
        m_gap = ", ";
    }
    void string(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        std::string written;
        appendJsonString(written, value);
        raw(name, written);
    }
    void end() { m_json += "}"; }

private:
    std::string &m_json;
    std::string_view m_gap;
};

std::string dateParts(const Date &date)
{
    std::string parts = std::to_string(date.year());
    if (date.month() != 0)
        parts += ", " + std::to_string(date.month());
    if (date.day() != 0)
        parts += ", " + std::to_string(date.day());
    return "{\"date-parts\": [[" + parts + "]]}";
}

std::string namesJson(const std::vector<Name> &names)
{
    std::string json = "[";
    for (const Name &name : names) {
        json += json.size() > 1 ? ", " : "";
        Item item(json);
        item.string(name.isParted() ? "family" : "literal", name.family);
        item.string("given", name.given);
        item.string("suffix", name.suffix);
        item.end();
    }
    return json + "]";
}

} // namespace

std::string cslJson(std::span<const Reference> references)
{
    const std::vector<std::string> keys = keysOf(references);
    std::string json = "[";
    for (std::size_t at = 0; at < references.size(); ++at) {
        const Reference &each = references[at];
        json += at == 0 ? "" : ",\n";
        Item item(json);
        item.string("id", keys[at]);
        item.string("type", each.address.empty() ? "document" : "webpage");
        item.string("title", each.title);
        if (const std::vector<Name> names = creatorsOf(each); !names.empty())
            item.raw("author", namesJson(names));
        if (each.date)
            item.raw("issued", dateParts(*each.date));
        if (each.accessed)
            item.raw("accessed", dateParts(*each.accessed));
        item.string("publisher", publisherOf(each));
        item.string("URL", each.address);
        item.string("language", each.language);
        item.string("note", each.note);
        if (each.place.firstPage != 0)
            item.string("locator", pageRange(each.place));
        item.string("section", placeWords(each.place));
        item.end();
    }
    return json + "]\n";
}

} // namespace entente::citation
