// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace entente::test::pdf {

/// The value under a path of keys; null where a step lacks it or is no dictionary.
inline QPDFObjectHandle at(QPDFObjectHandle object)
{
    return object;
}

template <typename... Keys>
QPDFObjectHandle at(QPDFObjectHandle object, const char *key, Keys... further)
{
    if (object.isStream())
        object = object.getDict();
    return at(object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull(), further...);
}

/// Whether there is a name, and this one.
inline bool isName(QPDFObjectHandle object, const std::string &name)
{
    return object.isNameAndEquals(name);
}

/// A name without its slash; nothing of what is no name.
inline std::string nameIn(QPDFObjectHandle object)
{
    return object.isName() ? object.getName().substr(1) : std::string();
}

inline std::string textIn(QPDFObjectHandle object)
{
    return object.isString() ? object.getUTF8Value() : std::string();
}

inline double numberIn(QPDFObjectHandle object, double otherwise = 0)
{
    return object.isNumber() ? object.getNumericValue() : otherwise;
}

inline int integerIn(QPDFObjectHandle object, int otherwise)
{
    return object.isInteger() ? object.getIntValueAsInt() : otherwise;
}

inline bool isTrue(QPDFObjectHandle object)
{
    return object.isBool() && object.getBoolValue();
}

/// The items of an array; of what is no array, itself alone; of null, none.
inline std::vector<QPDFObjectHandle> itemsOf(QPDFObjectHandle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    return object.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{object};
}

/// The bytes of a stream, unpacked.
inline std::string bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace entente::test::pdf
