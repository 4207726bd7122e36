// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/qpdftools.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <exception>
#include <optional>

namespace entente::pdf::qpdf {

namespace {

/// Unpacked bytes beyond what was asked for: a small file can unpack to any size.
class TooMuch final : public std::exception
{};

class Collector final : public Pipeline
{
public:
    Collector(std::string &bytes, std::size_t most)
        : Pipeline("attachment", nullptr), m_bytes(bytes), m_most(most)
    {
    }

    void write(const unsigned char *data, std::size_t size) override
    {
        if (size > m_most - m_bytes.size())
            throw TooMuch();
        m_bytes.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}

private:
    std::string &m_bytes;
    std::size_t m_most;
};

std::string nameOf(QPDFObjectHandle specification)
{
    for (const char *const key : {"/UF", "/F"}) {
        if (QPDFObjectHandle name = specification.getKey(key); name.isString())
            return name.getUTF8Value();
    }
    return {};
}

std::optional<Enclosed> enclosedIn(QPDFObjectHandle specification, const std::string &relationship,
                                   std::size_t most)
{
    if (!specification.isDictionary()
        || !specification.getKey("/AFRelationship").isNameAndEquals(relationship))
        return std::nullopt;
    QPDFObjectHandle files = specification.getKey("/EF");
    if (!files.isDictionary())
        return std::nullopt;
    QPDFObjectHandle stream = files.getKey(files.hasKey("/UF") ? "/UF" : "/F");
    if (!stream.isStream())
        return std::nullopt;
    Enclosed enclosed{nameOf(specification), {}};
    Collector collector(enclosed.bytes, most);
    if (!stream.pipeStreamData(&collector, 0, qpdf_dl_all, true))
        return std::nullopt;
    return enclosed;
}

} // namespace

Answer<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                              const std::string &relationship, std::size_t most)
{
    std::vector<Enclosed> found;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("attachments", pdf.data(), pdf.size());
        QPDFObjectHandle associated = document.getRoot().getKey("/AF");
        const int count = associated.isArray() ? associated.getArrayNItems() : 0;
        for (int i = 0; i < count; ++i) {
            std::optional<Enclosed> each = enclosedIn(associated.getArrayItem(i), relationship,
                                                      most);
            if (each)
                found.push_back(std::move(*each));
        }
    } catch (const TooMuch &) {
        return Failure{Cause::TooLarge, std::to_string(most >> 20)};
    } catch (const QPDFExc &problem) {
        const bool locked = problem.getErrorCode() == qpdf_e_password;
        return Failure{locked ? Cause::Encrypted : Cause::Damaged, problem.getMessageDetail()};
    } catch (const std::exception &problem) {
        return Failure{Cause::Damaged, problem.what()};
    }
    return found;
}

} // namespace entente::pdf::qpdf
