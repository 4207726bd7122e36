// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/xmlnames.h"

#include <array>

namespace entente::xml {

namespace {

struct Namespace
{
    std::string_view address;
    std::string_view prefix;
};

/// Parts of Office Open XML lie under one of two addresses, of which the second is the strict one.
constexpr std::array openXmlRoots{
    std::string_view("http://schemas.openxmlformats.org/"),
    std::string_view("http://purl.oclc.org/ooxml/"),
};

constexpr std::array openXml{
    Namespace{"wordprocessingml/2006/main", "w"},
    Namespace{"wordprocessingml/main", "w"},
    Namespace{"officeDocument/2006/relationships", "r"},
    Namespace{"officeDocument/relationships", "r"},
    Namespace{"package/2006/relationships", "rel"},
    Namespace{"package/2006/content-types", "ct"},
    Namespace{"package/2006/metadata/core-properties", "cp"},
    Namespace{"officeDocument/2006/extended-properties", "ep"},
    Namespace{"officeDocument/extendedProperties", "ep"},
    Namespace{"officeDocument/2006/custom-properties", "cust"},
    Namespace{"officeDocument/customProperties", "cust"},
    Namespace{"officeDocument/2006/docPropsVTypes", "vt"},
    Namespace{"officeDocument/docPropsVTypes", "vt"},
    Namespace{"officeDocument/2006/math", "m"},
    Namespace{"officeDocument/math", "m"},
    Namespace{"drawingml/2006/main", "a"},
    Namespace{"drawingml/main", "a"},
    Namespace{"drawingml/2006/wordprocessingDrawing", "wp"},
    Namespace{"drawingml/wordprocessingDrawing", "wp"},
    Namespace{"drawingml/2006/picture", "pic"},
    Namespace{"drawingml/picture", "pic"},
    Namespace{"spreadsheetml/2006/main", "x"},
    Namespace{"spreadsheetml/main", "x"},
    Namespace{"markup-compatibility/2006", "mc"},
};

constexpr std::array others{
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    Namespace{"urn:schemas-microsoft-com:vml", "v"},
    Namespace{"urn:schemas-microsoft-com:office:office", "o"},
    Namespace{"http://purl.org/dc/elements/1.1/", "dc"},
    Namespace{"http://purl.org/dc/terms/", "dcterms"},
    Namespace{"http://www.w3.org/XML/1998/namespace", "xml"},
    Namespace{"http://www.w3.org/1999/xlink", "xlink"},
    Namespace{"http://www.w3.org/1998/Math/MathML", "math"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:container", "container"},
    Namespace{"http://www.idpf.org/2007/opf", "opf"},
};

std::string_view prefixOf(std::string_view address)
{
    for (const std::string_view root : openXmlRoots) {
        if (!address.starts_with(root))
            continue;
        for (const Namespace &each : openXml) {
            if (address.substr(root.size()) == each.address)
                return each.prefix;
        }
    }
    for (const Namespace &each : others) {
        if (address == each.address)
            return each.prefix;
    }
    return {};
}

} // namespace

std::string prefixedName(std::string_view expanded, char separator)
{
    const std::size_t at = expanded.rfind(separator);
    if (at == std::string_view::npos)
        return std::string(expanded);
    const std::string_view prefix = prefixOf(expanded.substr(0, at));
    std::string name(prefix);
    if (!prefix.empty())
        name += ':';
    return name += expanded.substr(at + 1);
}

} // namespace entente::xml
